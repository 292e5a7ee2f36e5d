package fr.cesizen.ticket.support;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A further message in a ticket. */
record NewMessage(
        @Schema(example = "Merci, tout pousse de nouveau.") @NotBlank @Size(max = 8000)
        String body) {}
