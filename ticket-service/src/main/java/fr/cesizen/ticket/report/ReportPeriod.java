package fr.cesizen.ticket.report;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.MonthRange;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whole months in Paris, the last one included. */
record ReportPeriod(YearMonth first, YearMonth last) {

    static final int MOST_MONTHS = 24;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /**
     * The period that is asked for: twelve months when it is not said, up to the present one.
     *
     * @throws Problem 400 for what is no month, 422 for a period of none or of more than {@value #MOST_MONTHS} months
     */
    static ReportPeriod of(@Nullable String from, @Nullable String to, Instant now) {
        var months = MonthRange.parse(from, to, YearMonth.from(now.atZone(ZONE)), MOST_MONTHS, "report-period");
        return new ReportPeriod(months.first(), months.last());
    }

    Instant start() {
        return first.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** Exclusive. */
    Instant end() {
        return last.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
    }
}
