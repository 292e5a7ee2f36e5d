package fr.cesizen.ticket.support;

import static fr.cesizen.platform.transactions.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as it is stored. */
record TicketRow(
        UUID id,
        UUID person,
        byte[] subject,
        Priority priority,
        Status status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        @Nullable Instant closedAt,
        int messages,
        long version) {

    static TicketRow of(Readable row) {
        return new TicketRow(
                required(row, "id", UUID.class),
                required(row, "person", UUID.class),
                required(row, "subject", byte[].class),
                Priority.valueOf(required(row, "priority", String.class)),
                Status.valueOf(required(row, "status", String.class)),
                required(row, "opened_at", Instant.class),
                required(row, "first_response_due", Instant.class),
                row.get("first_response_at", Instant.class),
                row.get("closed_at", Instant.class),
                required(row, "messages", Integer.class),
                required(row, "version", Long.class));
    }

    Ticket ticket(String clear) {
        return new Ticket(
                id,
                person,
                clear,
                priority,
                status,
                openedAt,
                firstResponseDue,
                firstResponseAt,
                closedAt,
                messages,
                version);
    }
}
