package fr.cesizen.emotion.report;

import fr.cesizen.emotion.journal.Rules;
import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Local days from the first to the last, both included. */
record Range(
        @Schema(description = "First local day", example = "2026-11-01")
        LocalDate from,

        @Schema(description = "Last local day", example = "2026-11-30")
        LocalDate to) {

    static final int LONGEST = 3_700;

    /** @throws Problem 422 when it ends before it begins, is longer than {@value #LONGEST} days or out of the calendar */
    static Range asked(LocalDate from, LocalDate to) {
        inCalendar(from, "?from");
        inCalendar(to, "?to");
        if (to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at("?to");
        }
        var range = new Range(from, to);
        if (range.length() > LONGEST) {
            throw Problem.rule("range-too-long", LONGEST).at("?to");
        }
        return range;
    }

    /** @throws Problem 422 when the year is not one of {@value Rules#FIRST_YEAR} to {@value Rules#LAST_YEAR} */
    static Range ofYear(int year) {
        inCalendar(year, "?year");
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static void inCalendar(LocalDate day, String pointer) {
        inCalendar(day.getYear(), pointer);
    }

    private static void inCalendar(int year, String pointer) {
        if (year < Rules.FIRST_YEAR || year > Rules.LAST_YEAR) {
            throw Problem.rule("out-of-calendar").at(pointer);
        }
    }

    int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, just before. */
    Range before() {
        return new Range(from.minusDays(length()), from.minusDays(1));
    }
}
