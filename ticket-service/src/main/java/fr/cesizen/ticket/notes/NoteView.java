package fr.cesizen.ticket.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as shown to staff. */
record NoteView(
        UUID id,

        @Schema(example = "Même panne que la semaine dernière, voir avec l'exploitation.")
        String body,

        Instant writtenAt,

        @Schema(description = "The member of staff who wrote it; absent where nobody knows") @Nullable
        UUID staff) {

    static NoteView of(StaffNote note) {
        return new NoteView(note.id(), note.body(), note.writtenAt(), note.staff());
    }
}
