package fr.cesizen.ticket.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an incident ends without a post-mortem. */
record NewWaiver(
        @Schema(example = "Même cause que l'incident du 12 novembre, déjà analysé.") @NotBlank @Size(max = 1000)
        String reason) {}
