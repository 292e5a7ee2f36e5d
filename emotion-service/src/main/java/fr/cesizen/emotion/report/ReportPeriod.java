package fr.cesizen.emotion.report;

import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.EnumCodes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The period of a report and what it is compared with: the previous calendar period, or as many days just before. */
record ReportPeriod(DateRange range, DateRange before) {

    /**
     * Reads {@code period} and {@code on}, or {@code from} and {@code to}.
     *
     * @throws Problem 400 when neither pair is complete, 422 when days are out of bounds
     */
    static ReportPeriod asked(
            @Nullable String period, @Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to) {
        return period == null ? ofDays(on, from, to) : ofPeriod(period, on, from, to);
    }

    private static ReportPeriod ofPeriod(
            String name, @Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to) {
        var period = EnumCodes.find(CalendarPeriod.class, name).orElseThrow(() -> Problem.notOneOf("?period"));
        if (from != null || to != null) {
            throw Problem.invalid(from != null ? "?from" : "?to", "not-with-period");
        }
        if (on == null) {
            throw Problem.invalid("?on", ErrorCodes.MISSING);
        }
        DateRange.inCalendar(on, "?on");
        return new ReportPeriod(period.containing(on), period.before(on));
    }

    private static ReportPeriod ofDays(@Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (on != null) {
            throw Problem.invalid("?period", ErrorCodes.MISSING);
        }
        if (from == null || to == null) {
            throw Problem.invalid(from == null ? "?from" : "?to", ErrorCodes.MISSING);
        }
        var range = DateRange.asked(from, to);
        return new ReportPeriod(range, range.before());
    }
}
