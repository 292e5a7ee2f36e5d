package fr.cesizen.ticket.notes;

import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/**
 * A note about a ticket, written by staff for staff. The ticket's owner never sees it, but it is about them: it is
 * encrypted with their key and erased with their data.
 */
record StaffNote(UUID id, Subject subject, String body, Instant writtenAt) {

    /** The ticket of the note, and the ticket's owner. */
    record Subject(UUID ticket, UUID person) {}

    Cursor cursor() {
        return new Cursor(writtenAt, id);
    }
}
