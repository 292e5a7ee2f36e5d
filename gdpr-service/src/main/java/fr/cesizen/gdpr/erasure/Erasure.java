package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the erasure ledger, without whom it is about. */
record Erasure(UUID id, Instant requestedAt, @Nullable Instant completedAt) {

    static final String COLUMNS = "id, requested_at, completed_at";

    static Erasure of(Readable row) {
        return new Erasure(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "requested_at", Instant.class),
                row.get("completed_at", Instant.class));
    }

    Status status() {
        return completedAt == null ? Status.PENDING : Status.COMPLETED;
    }
}
