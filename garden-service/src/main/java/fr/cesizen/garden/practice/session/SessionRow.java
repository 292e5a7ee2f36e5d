package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.mood.Mood;
import fr.cesizen.garden.practice.mood.MoodEncryption.SealedMood;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as stored, with encrypted moods. */
record SessionRow(
        UUID id,
        PracticeKind kind,
        @Nullable String protocol,
        @Nullable UUID pattern,
        int version,
        @Nullable Integer cycleMillis,
        @Nullable Integer plannedCycles,
        @Nullable Integer plannedMillis,
        String zone,
        Instant startedAt,
        PauseTime pauses,
        SealedMood before,
        @Nullable Integer completedCycles,
        @Nullable Long practisedMillis,
        @Nullable Instant completedAt,
        @Nullable LocalDate day,
        @Nullable AbandonReason reason,
        SealedMood after) {

    static final String COLUMNS =
            "id, kind, protocol, pattern, version, cycle_millis, planned_cycles, planned_millis, zone,"
                    + " started_at, paused_millis, paused_at, mood_before, arousal_before, completed_cycles, practised_millis,"
                    + " completed_at, day, abandon_reason, mood_after, arousal_after";

    static SessionRow of(Readable row) {
        var reason = row.get("abandon_reason", String.class);
        return new SessionRow(
                RowReader.required(row, "id", UUID.class),
                EnumCodes.find(PracticeKind.class, RowReader.required(row, "kind", String.class))
                        .orElseThrow(),
                row.get("protocol", String.class),
                row.get("pattern", UUID.class),
                RowReader.required(row, "version", Integer.class),
                row.get("cycle_millis", Integer.class),
                row.get("planned_cycles", Integer.class),
                row.get("planned_millis", Integer.class),
                RowReader.required(row, "zone", String.class),
                RowReader.required(row, "started_at", Instant.class),
                new PauseTime(
                        Duration.ofMillis(RowReader.required(row, "paused_millis", Integer.class)),
                        row.get("paused_at", Instant.class)),
                new SealedMood(row.get("mood_before", byte[].class), row.get("arousal_before", byte[].class)),
                row.get("completed_cycles", Integer.class),
                row.get("practised_millis", Long.class),
                row.get("completed_at", Instant.class),
                row.get("day", LocalDate.class),
                reason == null
                        ? null
                        : EnumCodes.find(AbandonReason.class, reason).orElseThrow(),
                new SealedMood(row.get("mood_after", byte[].class), row.get("arousal_after", byte[].class)));
    }

    /** The session of a practice, with its decrypted moods. */
    Session session(Practice practice, Mood before, Mood after) {
        var cycle = practice.cycle();
        var planned = cycle == null || plannedCycles == null ? practice.usual() : cycle.multipliedBy(plannedCycles);
        return new Session(id, practice, planned, zone, startedAt, pauses, before, outcome(cycle, after));
    }

    private @Nullable Outcome outcome(@Nullable Duration cycle, Mood after) {
        if (completedAt == null || day == null || completedCycles == null) {
            return null;
        }
        return new Outcome(reason, completedCycles, practised(cycle, completedCycles), day, completedAt, after);
    }

    /** An earlier release, which may still run beside this one, stored cycles alone. */
    private Duration practised(@Nullable Duration cycle, int cycles) {
        if (practisedMillis != null) {
            return Duration.ofMillis(practisedMillis);
        }
        return cycle == null ? Duration.ZERO : cycle.multipliedBy(cycles);
    }
}
