package fr.cesizen.ticket.link;

import java.time.Instant;
import java.util.UUID;

/**
 * Two tickets that belong together, as stored: never of the kind {@link LinkKind#CAUSES}.
 *
 * @param staff who said so
 */
record TicketLink(UUID id, UUID ticket, UUID other, LinkKind kind, UUID staff, Instant createdAt) {

    /** The link by what the other ticket is to the first one. */
    static TicketLink of(UUID id, UUID ticket, UUID other, LinkKind kind, UUID staff, Instant now) {
        return kind == LinkKind.CAUSES
                ? new TicketLink(id, other, ticket, kind.inverse(), staff, now)
                : new TicketLink(id, ticket, other, kind, staff, now);
    }
}
