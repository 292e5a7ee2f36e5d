package fr.cesizen.auth.inactivity;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account that nobody uses is due on a day. Pure.
 *
 * <p>Nobody is erased unwarned: the end is never earlier than 60 days after the first warning, 30 after the second and 7 after
 * the third, however late these were sent.
 */
final class InactivityRules {

    /** Days before the end at which a person is warned. */
    static final List<Integer> WARNINGS = List.of(60, 30, 7);

    /**
     * What was done about an account so far.
     *
     * @param warnings how many were sent since the last use
     * @param endsOn as it was last announced; absent before the first warning
     */
    record Known(LocalDate lastUse, int warnings, @Nullable LocalDate endsOn) {}

    /**
     * What is due: a warning that announces an end, or, without one, the end itself.
     *
     * @param endsOn to be announced; absent when the account ends now
     */
    record Due(@Nullable LocalDate endsOn) {}

    /** What is due today; null when nothing is. */
    static @Nullable Due next(Known known, Period after, LocalDate today) {
        var planned = known.endsOn() == null ? known.lastUse().plus(after) : known.endsOn();
        if (known.warnings() == WARNINGS.size()) {
            return today.isBefore(planned) ? null : new Due(null);
        }
        int days = WARNINGS.get(known.warnings());
        var earliest = today.plusDays(days);
        return earliest.isBefore(planned) ? null : new Due(earliest);
    }

    /** Whether the time without use is over, for somebody whom nobody can warn or sign in as any more. */
    static boolean isOver(Known known, Period after, LocalDate today) {
        return !today.isBefore(known.lastUse().plus(after));
    }

    /** The latest day of a last use with which an account is looked at. */
    static LocalDate lookedAtUntil(Period after, LocalDate today) {
        // A month longer than needed: months have different lengths, and looking too early costs a question.
        return today.minus(after).plusDays(WARNINGS.get(0)).plusMonths(1);
    }

    private InactivityRules() {}
}
