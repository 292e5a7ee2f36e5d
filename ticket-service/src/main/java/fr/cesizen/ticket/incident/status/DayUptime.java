package fr.cesizen.ticket.incident.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of a day a component worked.
 *
 * @param uptime in percent, rounded down to two decimals, so that 100 means that it always worked
 * @param worst what was worst on that day
 */
record DayUptime(
        @Schema(example = "2026-11-27") LocalDate date,

        @Schema(example = "99.3", description = "Percent of the day without outage, rounded down to two decimals")
        double uptime,

        Impact worst) {

    private static final long HUNDREDTHS = 10_000;

    /**
     * The days of a component up to today, oldest first; today counts until now.
     *
     * @param spans of that component alone; they may overlap
     */
    static List<DayUptime> read(List<ImpactSpan> spans, int days, ZoneId zone, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var read = new ArrayList<DayUptime>(days);
        for (var day = today.minusDays(days - 1L); !day.isAfter(today); day = day.plusDays(1)) {
            read.add(read(spans, day, zone, now));
        }
        return read;
    }

    private static DayUptime read(List<ImpactSpan> spans, LocalDate day, ZoneId zone, Instant now) {
        var start = day.atStartOfDay(zone).toInstant();
        var end = earlier(day.plusDays(1).atStartOfDay(zone).toInstant(), now);
        var during = spans.stream()
                .filter(span -> span.start().isBefore(end) && span.endOr(now).isAfter(start))
                .toList();
        var worst = during.stream().map(ImpactSpan::level).max(Comparator.naturalOrder());
        return new DayUptime(
                day, percent(Duration.between(start, end), outage(during, start, end, now)), worst.orElse(Impact.NONE));
    }

    /** Time in which at least one outage lasted. */
    private static Duration outage(List<ImpactSpan> during, Instant start, Instant end, Instant now) {
        var total = Duration.ZERO;
        var counted = start;
        var outages = during.stream()
                .filter(span -> span.level() == Impact.OUTAGE)
                .sorted(Comparator.comparing(ImpactSpan::start))
                .toList();
        for (var span : outages) {
            var from = span.start().isAfter(counted) ? span.start() : counted;
            var to = earlier(span.endOr(now), end);
            if (to.isAfter(from)) {
                total = total.plus(Duration.between(from, to));
                counted = to;
            }
        }
        return total;
    }

    private static double percent(Duration whole, Duration without) {
        if (whole.isZero() || without.isZero()) {
            return without.isZero() ? 100 : 0;
        }
        long hundredths = whole.minus(without).toMillis() * HUNDREDTHS / whole.toMillis();
        return hundredths / 100.0;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
