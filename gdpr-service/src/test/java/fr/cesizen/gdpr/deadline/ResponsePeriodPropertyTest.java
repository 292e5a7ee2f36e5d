package fr.cesizen.gdpr.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The period against one that is walked day by day, with an Easter reckoned otherwise. */
class ResponsePeriodPropertyTest {

    private static final Set<String> FIXED =
            Set.of("--01-01", "--05-01", "--05-08", "--07-14", "--08-15", "--11-01", "--11-11", "--12-25");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2120, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 10_000)
    void endsWhereAWalkDayByDayEnds(
            @ForAll("days") LocalDate received, @ForAll boolean extended, @ForAll @IntRange(max = 60) int suspended) {
        assertThat(new ResponsePeriod(received, extended, suspended).dueOn())
                .isEqualTo(walk(received, extended ? 3 : 1, suspended));
    }

    @Property(tries = 10_000)
    void endsNoEarlierForARequestOfLater(@ForAll("days") LocalDate received, @ForAll @IntRange(max = 60) int later) {
        assertThat(new ResponsePeriod(received.plusDays(later), false, 0).dueOn())
                .isAfterOrEqualTo(new ResponsePeriod(received, false, 0).dueOn());
    }

    @Property(tries = 10_000)
    void givesAMonthAndAFewDaysAtMost(@ForAll("days") LocalDate received) {
        var period = new ResponsePeriod(received, false, 0);
        assertThat(period.dueOn()).isAfterOrEqualTo(received.plusDays(28)).isBeforeOrEqualTo(received.plusDays(36));
        assertThat(period.extend().dueOn()).isBeforeOrEqualTo(received.plusDays(97));
    }

    private static LocalDate walk(LocalDate received, int months, int suspended) {
        var month = YearMonth.from(received);
        for (int i = 0; i < months; i++) {
            month = month.plusMonths(1);
        }
        var day = received;
        while (!YearMonth.from(day).equals(month)
                || (day.getDayOfMonth() < received.getDayOfMonth() && !isLastOfMonth(day))) {
            day = day.plusDays(1);
        }
        for (int i = 0; i < suspended; i++) {
            day = day.plusDays(1);
        }
        while (isFree(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }

    private static boolean isFree(LocalDate day) {
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day).toString())
                || afterEaster == 1
                || afterEaster == 39
                || afterEaster == 50;
    }

    /** The first Sunday after the full moon of the church on or after 21 March, by golden number and epact. */
    private static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int solar = 3 * century / 4 - 12;
        int lunar = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + lunar - solar, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int moon = 44 - epact;
        var full = LocalDate.of(year, 3, 1).plusDays((moon < 21 ? moon + 30 : moon) - 1L);
        var day = full.plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
