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
    static final int FIRST_YEAR = Rules.FIRST_YEAR;
    static final int LAST_YEAR = Rules.LAST_YEAR;

    /** @throws Problem 422 when it ends before it begins, is longer than {@value #LONGEST} days or out of the calendar */
    static Range asked(LocalDate from, LocalDate to) {
        inCalendar(from, "?from");
        inCalendar(to, "?to");
        if (to.isBefore(from)) {
            throw Problem.rule("range-ends-early").at("?to");
        }
        var range = new Range(from, to);
        if (range.days() > LONGEST) {
            throw Problem.rule("range-too-long", LONGEST).at("?to");
        }
        return range;
    }

    /** @throws Problem 422 when the year is not one of {@value #FIRST_YEAR} to {@value #LAST_YEAR} */
    static Range ofYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.rule("out-of-calendar").at("?year");
        }
        return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static void inCalendar(LocalDate day, String pointer) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Problem.rule("out-of-calendar").at(pointer);
        }
    }

    int length() {
        return (int) days();
    }

    /** As many days, just before. */
    Range before() {
        return new Range(from.minusDays(days()), from.minusDays(1));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
