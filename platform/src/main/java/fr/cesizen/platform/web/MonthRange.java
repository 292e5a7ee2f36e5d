package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.Problem;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The whole months that {@code ?from} and {@code ?to} ask for, the last one included. */
public record MonthRange(YearMonth first, YearMonth last) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9000;

    /**
     * Twelve months when it is not said, up to the latest one.
     *
     * @param longest number of months
     * @param rule the slug of the problem that says so
     * @throws Problem 400 for what is no month, 422 for a period of none or of more than the longest
     */
    public static MonthRange parse(
            @Nullable String from, @Nullable String to, YearMonth latest, int longest, String rule) {
        var last = to == null ? latest : month(to, "?to");
        var first = from == null ? last.minusMonths(11) : month(from, "?from");
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        if (months < 1 || months > longest) {
            throw Problem.rule(rule, longest).at("?from");
        }
        return new MonthRange(first, last);
    }

    private static YearMonth month(String text, String pointer) {
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
            throw Problem.invalid(pointer, "pattern");
        } catch (DateTimeException ex) {
            throw Problem.invalid(pointer, "pattern");
        }
    }
}
