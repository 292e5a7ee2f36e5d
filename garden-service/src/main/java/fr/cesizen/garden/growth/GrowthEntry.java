package fr.cesizen.garden.growth;

import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the ledger: something a person did, and what it is worth.
 *
 * @param source the session or entry that it comes from; a source grows once
 * @param day the person's local day
 */
public record GrowthEntry(UUID id, GrowthSource kind, UUID source, LocalDate day, int points, Instant at) {

    /** An entry is worth as much however long it is: nobody writes for points. */
    static final int ENTRY = 5;

    static final int A_MINUTE = 2;
    /** Ten minutes' worth: longer is welcome, and no reason to overdo it. */
    static final int MAX_POINTS = 20;

    /** A completed session: 2 points a minute begun, 20 at most. */
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
