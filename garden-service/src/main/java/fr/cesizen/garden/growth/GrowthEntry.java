package fr.cesizen.garden.growth;

import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger: something a person did, and the points for it.
 *
 * @param source the session, entry, assessment or article that it comes from; each source counts once
 * @param day the person's local day
 * @param points at least {@link Garden#BLOOM}
 * @param capped whether the points fall under {@link DailyCap}; those of an import, and lines from before the cap, do not
 */
public record GrowthEntry(
        UUID id, GrowthSource kind, UUID source, LocalDate day, int points, Instant at, boolean capped) {

    /** Points for a journal entry, the same whatever its length, so that nobody writes for points. */
    static final int ENTRY = 5;

    /** Points for an assessment, the same whatever its result. */
    static final int ASSESSMENT = 5;

    /** Points for an article; reading again is welcome and grows nothing more. */
    static final int READING = 2;

    /** Points for the first import, the same for a week and for ten years. */
    static final int IMPORT = 20;

    static final int A_MINUTE = 2;
    /** Points for ten minutes: longer sessions are welcome, but earn no more, so that nobody overdoes it. */
    static final int MAX_POINTS = 20;

    /** A completed session: 2 points for each minute begun, 20 at most. */
    public static GrowthEntry practice(UUID id, UUID session, LocalDate day, Duration breathed, Instant at) {
        long minutes = Math.max(1, breathed.plusMinutes(1).minusMillis(1).toMinutes());
        int points = (int) Math.min(MAX_POINTS, minutes * A_MINUTE);
        return new GrowthEntry(id, GrowthSource.PRACTICE, session, day, points, at, true);
    }

    /** An article read to its end: 2 points, once for each article. */
    public static GrowthEntry reading(UUID id, UUID article, LocalDate day, Instant at) {
        return new GrowthEntry(id, GrowthSource.READING, article, day, READING, at, true);
    }

    static GrowthEntry entry(UUID id, UUID entry, LocalDate day, Instant at) {
        return new GrowthEntry(id, GrowthSource.JOURNAL, entry, day, ENTRY, at, true);
    }

    static GrowthEntry assessment(UUID id, UUID assessment, LocalDate day, Instant at) {
        return new GrowthEntry(id, GrowthSource.ASSESSMENT, assessment, day, ASSESSMENT, at, true);
    }

    /** The source is the person, not the import: undone and repeated, or in ten parts, it grows once. */
    static GrowthEntry firstImport(UUID id, UUID person, LocalDate day, Instant at) {
        return new GrowthEntry(id, GrowthSource.IMPORT, person, day, IMPORT, at, false);
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
