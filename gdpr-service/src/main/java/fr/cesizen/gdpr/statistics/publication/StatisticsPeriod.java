package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.MonthRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whole months in Paris, the last one included. */
record StatisticsPeriod(YearMonth first, YearMonth last) {

    static final int MOST_MONTHS = 36;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /**
     * The period that is asked for: twelve months when it is not said, up to the last one that is over.
     *
     * @throws Problem 400 for what is no month, 422 for a period of none or of more than {@value #MOST_MONTHS} months
     */
    static StatisticsPeriod of(@Nullable String from, @Nullable String to, Instant now) {
        var over = YearMonth.from(now.atZone(ZONE)).minusMonths(1);
        var months = MonthRange.parse(from, to, over, MOST_MONTHS, "statistics-period");
        return new StatisticsPeriod(months.first(), months.last());
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The first day of the last month, by which the months are stored. */
    LocalDate lastDay() {
        return last.atDay(1);
    }
}
