package fr.cesizen.garden.practice;

import fr.cesizen.platform.time.TimeZones;
import fr.cesizen.platform.web.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A breathing session: started, then completed once.
 *
 * @param zone the person's IANA time zone, which determines the day of the session
 * @param moodBefore valence, −1 (very unpleasant) to 1 (very pleasant)
 * @param outcome absent until the session is completed
 */
record Session(
        UUID id,
        String protocol,
        int plannedCycles,
        String zone,
        Instant startedAt,
        @Nullable BigDecimal moodBefore,
        @Nullable Outcome outcome) {

    /**
     * How a session ended.
     *
     * @param day the person's local day
     */
    record Outcome(
            int cycles, LocalDate day, Instant at, @Nullable BigDecimal moodAfter) {

        /** Whether a repeated completion is identical to this outcome. */
        boolean says(Completion completion) {
            return cycles == completion.completedCycles() && same(moodAfter, completion.moodAfter());
        }

        // Not equals(): 0.3 and 0.30 are the same mood.
        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return one.compareTo(other) == 0;
        }
    }

    private static final String HOME = "Europe/Paris";

    static Session start(UUID id, Protocol protocol, NewSession request, Instant now) {
        var zone = TimeZones.named(request.zone() == null ? HOME : request.zone(), "/zone");
        int planned = request.plannedCycles() == null ? protocol.defaultCycles() : request.plannedCycles();
        return new Session(
                id,
                protocol.code(),
                protocol.bounded(planned, "/plannedCycles"),
                zone.getId(),
                now,
                request.moodBefore(),
                null);
    }

    /** The outcome if this session is completed now; more cycles than planned are welcome. */
    Outcome complete(Protocol protocol, Completion completion, Instant now) {
        return new Outcome(
                protocol.bounded(completion.completedCycles(), "/completedCycles"),
                LocalDate.ofInstant(now, ZoneId.of(zone)),
                now,
                completion.moodAfter());
    }

    Session with(Outcome outcome) {
        return new Session(id, protocol, plannedCycles, zone, startedAt, moodBefore, outcome);
    }

    Cursor cursor() {
        return new Cursor(startedAt, id);
    }
}
