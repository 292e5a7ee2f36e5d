package fr.cesizen.garden.practice;

import fr.cesizen.garden.practice.Session.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as stored, with encrypted moods. */
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

    /** The session with its decrypted moods. */
    Session session(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        var outcome = completedCycles == null || day == null || completedAt == null
                ? null
                : new Outcome(completedCycles, day, completedAt, after.orElse(null));
        return new Session(id, protocol, plannedCycles, zone, startedAt, before.orElse(null), outcome);
    }
}
