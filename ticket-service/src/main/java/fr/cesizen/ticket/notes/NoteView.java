package fr.cesizen.ticket.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A note as shown to staff. */
record NoteView(
        UUID id,

        @Schema(example = "Même panne que la semaine dernière, voir avec l'exploitation.")
        String body,

        Instant writtenAt) {

    static NoteView of(StaffNote note) {
        return new NoteView(note.id(), note.body(), note.writtenAt());
    }
}
