package fr.cesizen.emotion.entry;

import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * An entry that breaks no rule that is the same for everybody.
 *
 * @param local when it was felt, in its zone
 */
public record CheckedEntry(NewEntry entry, ZonedDateTime local) {

    private static final int LATEST_NIGHT_END = 3;

    /** Whether the person's setting decides on its day. */
    boolean needsNightEnd() {
        return entry.localDate() == null && isNight();
    }

    /**
     * The day it belongs to.
     *
     * @param nightEndsAt the hour before which it belongs to the previous day, unless it names its day itself
     * @throws Problem 422 when it names a day that it cannot belong to
     */
    LocalDate day(int nightEndsAt) {
        var today = local.toLocalDate();
        if (entry.localDate() != null) {
            return belongingTo(entry.localDate());
        }
        return isNight() && local.getHour() < nightEndsAt ? today.minusDays(1) : today;
    }

    /**
     * Returns {@code day}.
     *
     * @throws Problem 422 when it is neither the local day nor, at night, the one before
     */
    LocalDate belongingTo(LocalDate day) {
        var today = local.toLocalDate();
        if (day.equals(today) || (isNight() && day.equals(today.minusDays(1)))) {
            return day;
        }
        throw Problem.rule("not-its-day").at("/localDate");
    }

    private boolean isNight() {
        return local.getHour() < LATEST_NIGHT_END;
    }
}
