package fr.cesizen.ticket.support;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.Promise;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.triage.Category;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as stored; its codes are text, because the driver would try to decode enums and fail. */
record TicketRow(
        UUID id,
        UUID person,
        byte[] subject,
        String category,
        String priority,
        String status,
        Instant openedAt,
        Instant changedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        boolean firstResponseMissed,
        @Nullable Instant nextDue,
        String policies,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        @Nullable UUID mergedInto,
        int messages,
        String language,
        long version) {

    Ticket ticket(String clear) {
        return new Ticket(
                id,
                person,
                clear,
                Category.valueOf(category),
                Priority.valueOf(priority),
                TicketStatus.valueOf(status),
                openedAt,
                changedAt,
                new Promise(firstResponseDue, firstResponseAt, firstResponseMissed, nextDue, policies),
                solvedAt,
                closedAt,
                mergedInto,
                messages,
                language,
                version);
    }
}
