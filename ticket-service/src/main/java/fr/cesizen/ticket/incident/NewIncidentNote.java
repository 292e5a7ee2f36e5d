package fr.cesizen.ticket.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note of staff on the timeline, for staff alone. */
record NewIncidentNote(
        @Schema(example = "La base répond de nouveau, les files se vident.") @NotBlank @Size(max = 4000)
        String body) {}
