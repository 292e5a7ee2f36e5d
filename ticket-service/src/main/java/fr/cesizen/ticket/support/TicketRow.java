package fr.cesizen.ticket.support;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as stored; its codes are text, because the driver would try to decode enums and fail. */
record TicketRow(
        UUID id,
        UUID person,
        byte[] subject,
        String priority,
        String status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        @Nullable Instant closedAt,
        int messages,
        long version) {

    Ticket ticket(String clear) {
        return new Ticket(
                id,
                person,
                clear,
                Priority.valueOf(priority),
                TicketStatus.valueOf(status),
                openedAt,
                firstResponseDue,
                firstResponseAt,
                closedAt,
                messages,
                version);
    }
}
