package fr.cesizen.gdpr.statistics.publication;

import fr.cesizen.platform.problems.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
        var last = to == null ? YearMonth.from(now.atZone(ZONE)).minusMonths(1) : month(to, "?to");
        var first = from == null ? last.minusMonths(11) : month(from, "?from");
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        if (months < 1 || months > MOST_MONTHS) {
            throw Problem.rule("statistics-period", MOST_MONTHS).at("?from");
        }
        return new StatisticsPeriod(first, last);
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    /** The first day of the last month, by which the months are stored. */
    LocalDate lastDay() {
        return last.atDay(1);
    }

    private static YearMonth month(String text, String pointer) {
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() >= 1970 && month.getYear() <= 9000) {
                return month;
            }
            throw Problem.invalid(pointer, "pattern");
        } catch (DateTimeException ex) {
            throw Problem.invalid(pointer, "pattern");
        }
    }
}
