package fr.cesizen.ticket.incident.status;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What everybody shall read about an incident, in both languages. */
public record NewPublicMessage(
        @Schema(example = "Le journal est de nouveau accessible. Rien n'a été perdu.") @NotBlank @Size(max = 1000)
        String fr,

        @Schema(example = "The journal is available again. Nothing was lost.") @NotBlank @Size(max = 1000)
        String en) {}
