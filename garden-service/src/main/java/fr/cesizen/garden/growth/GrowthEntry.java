package fr.cesizen.garden.growth;

import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger: something a person did, and the points for it.
 *
 * @param source the session or journal entry that it comes from; each source counts once
 * @param day the person's local day
 */
public record GrowthEntry(UUID id, GrowthSource kind, UUID source, LocalDate day, int points, Instant at) {

    /** Points for a journal entry, the same whatever its length, so that nobody writes for points. */
    static final int ENTRY = 5;

    static final int A_MINUTE = 2;
    /** Points for ten minutes: longer sessions are welcome, but earn no more, so that nobody overdoes it. */
    static final int MAX_POINTS = 20;

    /** A completed session: 2 points for each minute begun, 20 at most. */
    public static GrowthEntry practice(UUID id, UUID session, LocalDate day, Duration breathed, Instant at) {
        long minutes = Math.max(1, breathed.plusMinutes(1).minusMillis(1).toMinutes());
        return new GrowthEntry(
                id, GrowthSource.PRACTICE, session, day, (int) Math.min(MAX_POINTS, minutes * A_MINUTE), at);
    }

    static GrowthEntry entry(UUID id, UUID entry, LocalDate day, Instant at) {
        return new GrowthEntry(id, GrowthSource.JOURNAL, entry, day, ENTRY, at);
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
