package fr.cesizen.ticket.notes;

import fr.cesizen.platform.web.Cursor;
import java.time.Instant;
import java.util.UUID;

/**
 * What staff tell each other on a ticket. The ticket's owner never reads it, yet it is about them: it is encrypted
 * under their key and erased with them.
 */
record StaffNote(UUID id, Subject subject, String body, Instant writtenAt) {

    /** The ticket it is on, and that ticket's owner. */
    record Subject(UUID ticket, UUID person) {}

    Cursor cursor() {
        return new Cursor(writtenAt, id);
    }
}
