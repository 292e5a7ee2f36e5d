package fr.cesizen.emotion.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;

/**
 * What the clocks of a zone showed between two changes to or from summer time.
 *
 * <p>PostgreSQL has time zones of its own, which may be of another year than Java's and read {@code UTC+2} the other way
 * round. The days of the entries were told by Java; so are their hours.
 *
 * @param starts in seconds of the epoch, included
 * @param ends in seconds of the epoch, not included
 * @param offset how many seconds the clocks were ahead of UTC
 */
record ZoneClock(String zone, long starts, long ends, int offset) {

    /** A local day begins at most 14 hours off UTC and may take in the next night. */
    private static final int MARGIN = 2;

    /** All that the clocks of a zone showed on these local days. */
    static Stream<ZoneClock> of(String zone, LocalDate from, LocalDate to) {
        var rules = rules(zone);
        var end = midnight(to.plusDays(1 + MARGIN));
        return Stream.iterate(
                        midnight(from.minusDays(MARGIN)),
                        start -> start.isBefore(end),
                        start -> next(rules, start, end))
                .map(start -> new ZoneClock(
                        zone,
                        start.getEpochSecond(),
                        next(rules, start, end).getEpochSecond(),
                        rules.getOffset(start).getTotalSeconds()));
    }

    private static Instant next(ZoneRules rules, Instant start, Instant end) {
        var change = rules.nextTransition(start);
        return change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ZoneRules rules(String zone) {
        try {
            return ZoneId.of(zone).getRules();
        } catch (DateTimeException gone) {
            return ZoneOffset.UTC.getRules();
        }
    }
}
