package fr.cesizen.ticket.support;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as shown to its owner and to staff. Staff see what was written, not by whom: it contains no person's id.
 *
 * @param messages oldest first; absent in lists
 */
record TicketView(
        UUID id,
        @Schema(example = "Mon jardin ne pousse plus") String subject,
        Priority priority,
        TicketStatus status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        @Nullable Instant closedAt,

        @Schema(description = "Whether the first answer is overdue, or came after firstResponseDue")
        boolean breached,

        long version,
        @Nullable List<MessageView> messages) {

    static TicketView of(Ticket ticket, Instant now) {
        return of(ticket, null, now);
    }

    static TicketView of(Ticket ticket, @Nullable List<MessageView> messages, Instant now) {
        return new TicketView(
                ticket.id(),
                ticket.subject(),
                ticket.priority(),
                ticket.status(),
                ticket.openedAt(),
                ticket.firstResponseDue(),
                ticket.firstResponseAt(),
                ticket.closedAt(),
                ticket.breached(now),
                ticket.version(),
                messages);
    }
}
