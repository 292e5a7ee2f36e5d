package fr.cesizen.auth.inactivity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.inactivity.InactivityRules.Known;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The clock is moved day by day. */
class InactivityRulesTest {

    private static final Period TWO_YEARS = Period.ofYears(2);
    private static final LocalDate USED = LocalDate.of(2024, 2, 29);

    @Test
    void warnsThreeTimesAndEndsAfterTwoYears() {
        var done = new ArrayList<String>();
        var known = new Known(USED, 0, null);
        for (var today = USED; done.size() < 4; today = today.plusDays(1)) {
            var due = InactivityRules.next(known, TWO_YEARS, today);
            if (due != null) {
                done.add(today + " " + due.endsOn());
                known = new Known(USED, known.warnings() + 1, due.endsOn());
                if (due.endsOn() == null) {
                    break;
                }
            }
        }
        assertThat(done)
                .containsExactly(
                        "2025-12-30 2026-02-28", "2026-01-29 2026-02-28", "2026-02-21 2026-02-28", "2026-02-28 null");
    }

    @Test
    void isOverAfterTwoYearsForWhomNobodyCanWarn() {
        var known = new Known(USED, 0, null);
        assertThat(InactivityRules.isOver(known, TWO_YEARS, LocalDate.of(2026, 2, 27)))
                .isFalse();
        assertThat(InactivityRules.isOver(known, TWO_YEARS, LocalDate.of(2026, 2, 28)))
                .isTrue();
    }

    @Test
    void looksAtEveryAccountBeforeItsFirstWarningIsDue() {
        for (var used = USED; used.isBefore(USED.plusYears(4)); used = used.plusDays(1)) {
            var firstWarning = used.plus(TWO_YEARS).minusDays(InactivityRules.WARNINGS.get(0));
            assertThat(InactivityRules.lookedAtUntil(TWO_YEARS, firstWarning)).isAfterOrEqualTo(used);
        }
    }

    /** However late and seldom the job runs. */
    @Test
    void erasesNobodyWhoWasNotWarnedInTime() {
        var random = new SplittableRandom(42);
        for (int run = 0; run < 2_000; run++) {
            var known = new Known(USED, 0, null);
            var warned = new ArrayList<LocalDate>();
            var today = USED;
            while (true) {
                today = today.plusDays(random.nextInt(1, 1 + (1 << random.nextInt(1, 9))));
                var due = InactivityRules.next(known, TWO_YEARS, today);
                if (due == null) {
                    continue;
                }
                if (due.endsOn() == null) {
                    break;
                }
                warned.add(today);
                known = new Known(USED, known.warnings() + 1, due.endsOn());
            }
            assertThat(today).isAfterOrEqualTo(USED.plus(TWO_YEARS));
            assertThat(warned).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(warned.get(i).plusDays(InactivityRules.WARNINGS.get(i)))
                        .isBeforeOrEqualTo(today);
            }
        }
    }
}
