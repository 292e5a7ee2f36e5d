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
     * The days of a component up to today, oldest first; today counts until now, and the first day from {@code began}.
     *
     * @param spans of that component alone; they may overlap
     * @param days how many at most
     * @param began from when on something is known; earlier days are left out
     */
    static List<DayUptime> read(List<ImpactSpan> spans, int days, ZoneId zone, Instant began, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var read = new ArrayList<DayUptime>(days);
        for (var day = firstDay(days, zone, began, now); !day.isAfter(today); day = day.plusDays(1)) {
            read.add(read(spans, day, zone, began, now));
        }
        return read;
    }

    /** The first day of which something is known, of so many days up to today; never later than today. */
    static LocalDate firstDay(int days, ZoneId zone, Instant began, Instant now) {
        var first = now.atZone(zone).toLocalDate().minusDays(days - 1L);
        var known = earlier(began, now).atZone(zone).toLocalDate();
        return known.isAfter(first) ? known : first;
    }

    private static DayUptime read(List<ImpactSpan> spans, LocalDate day, ZoneId zone, Instant began, Instant now) {
        var start = later(day.atStartOfDay(zone).toInstant(), earlier(began, now));
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

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
