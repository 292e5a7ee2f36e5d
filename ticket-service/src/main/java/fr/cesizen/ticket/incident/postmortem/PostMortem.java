package fr.cesizen.ticket.incident.postmortem;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What was learned from an incident: roles are named, people are not. */
public record PostMortem(
        @Schema(example = "14:02 alerte, 14:09 retour à la version précédente, 14:12 rétabli.")
        @NotBlank
        @Size(max = 8000)
        String chronology,

        @Schema(example = "Dix minutes sans journal pour tout le monde ; rien n'est perdu.") @NotBlank @Size(max = 4000)
        String impact,

        @Schema(example = "Une migration tenait un verrou de table.") @NotBlank @Size(max = 4000)
        String causes,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid FollowUp> actions) {}
