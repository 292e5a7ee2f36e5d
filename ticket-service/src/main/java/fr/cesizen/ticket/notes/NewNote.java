package fr.cesizen.ticket.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note that a member of staff adds to a ticket. */
record NewNote(
        @Schema(example = "Même panne que la semaine dernière, voir avec l'exploitation.") @NotBlank @Size(max = 4000)
        String body) {}
