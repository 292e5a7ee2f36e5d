package fr.cesizen.ticket.notes;

import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note about a ticket, written by staff for staff. The ticket's owner never sees it, but it is about them: it is
 * encrypted with their key and erased with their data.
 *
 * @param staff who wrote it; null for a note of which nobody knows
 */
record StaffNote(UUID id, Subject subject, @Nullable UUID staff, String body, Instant writtenAt) {

    /** The ticket of the note, and the ticket's owner. */
    record Subject(UUID ticket, UUID person) {}

    Cursor cursor() {
        return new Cursor(writtenAt, id);
    }
}
