package fr.cesizen.garden.practice;

import fr.cesizen.garden.practice.Session.Outcome;
import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it is stored: its moods are ciphertexts. */
record SessionRow(
        UUID id,
        String protocol,
        int plannedCycles,
        String zone,
        Instant startedAt,
        byte @Nullable [] moodBefore,
        @Nullable Integer completedCycles,
        @Nullable Instant completedAt,
        @Nullable LocalDate day,
        byte @Nullable [] moodAfter) {

    static final String COLUMNS = "id, protocol, planned_cycles, zone, started_at, mood_before,"
            + " completed_cycles, completed_at, day, mood_after";

    static SessionRow of(Readable row) {
        return new SessionRow(
                Columns.required(row, "id", UUID.class),
                Columns.required(row, "protocol", String.class),
                Columns.required(row, "planned_cycles", Integer.class),
                Columns.required(row, "zone", String.class),
                Columns.required(row, "started_at", Instant.class),
                row.get("mood_before", byte[].class),
                row.get("completed_cycles", Integer.class),
                row.get("completed_at", Instant.class),
                row.get("day", LocalDate.class),
                row.get("mood_after", byte[].class));
    }

    /** The session, with the moods that were opened meanwhile. */
    Session session(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        var outcome = completedCycles == null || day == null || completedAt == null
                ? null
                : new Outcome(completedCycles, day, completedAt, after.orElse(null));
        return new Session(id, protocol, plannedCycles, zone, startedAt, before.orElse(null), outcome);
    }
}
