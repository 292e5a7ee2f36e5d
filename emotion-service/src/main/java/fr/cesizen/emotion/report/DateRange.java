package fr.cesizen.emotion.report;

import fr.cesizen.emotion.entry.EntryValidator;
import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Local days from the first to the last, both included. */
public record DateRange(
        @Schema(description = "First local day", example = "2026-11-01")
        LocalDate from,

        @Schema(description = "Last local day", example = "2026-11-30")
        LocalDate to) {

    static final int MAX_DAYS = 3_700;

    /**
     * Creates a range; fails with {@link Problem} 422 when it ends before it begins, is longer than {@value #MAX_DAYS} days
     * or is outside the calendar.
     */
    public static DateRange asked(LocalDate from, LocalDate to) {
        inCalendar(from, "?from");
        inCalendar(to, "?to");
        if (to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at("?to");
        }
        var range = new DateRange(from, to);
        if (range.length() > MAX_DAYS) {
            throw Problem.rule("range-too-long", MAX_DAYS).at("?to");
        }
        return range;
    }

    /**
     * Creates the range of a year; fails with {@link Problem} 422 when it is not one of {@value EntryValidator#FIRST_YEAR}
     * to {@value EntryValidator#LAST_YEAR}.
     */
    public static DateRange ofYear(int year) {
        inCalendar(year, "?year");
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static void inCalendar(LocalDate day, String pointer) {
        inCalendar(day.getYear(), pointer);
    }

    private static void inCalendar(int year, String pointer) {
        if (year < EntryValidator.FIRST_YEAR || year > EntryValidator.LAST_YEAR) {
            throw Problem.rule("out-of-calendar").at(pointer);
        }
    }

    public int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The range of equal length just before. */
    DateRange before() {
        return new DateRange(from.minusDays(length()), from.minusDays(1));
    }
}
