package fr.cesizen.ticket.incident.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The uptime of days against somebody who looks every minute, around a change of the time. */
class DayUptimePropertyTest {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant SATURDAY = Instant.parse("2026-03-27T23:00:00Z");
    static final Instant NOW = SATURDAY.plus(Duration.ofHours(61));
    static final Instant LONG_AGO = SATURDAY.minus(Duration.ofDays(400));

    @Provide
    Arbitrary<List<ImpactSpan>> spans() {
        var minutes = Arbitraries.integers().between(-600, 4_500);
        var lengths = Arbitraries.integers().between(1, 1_500).injectNull(0.2);
        return Combinators.combine(minutes, lengths, Arbitraries.of(Impact.DEGRADED, Impact.OUTAGE))
                .as((start, length, level) -> new ImpactSpan(
                        StatusComponent.JOURNAL,
                        level,
                        at(start),
                        length == null ? null : at(start).plus(Duration.ofMinutes(length))))
                .list()
                .ofMaxSize(5);
    }

    static Instant at(int minute) {
        return SATURDAY.plus(Duration.ofMinutes(minute));
    }

    @Property(tries = 2_000)
    void countsWhatSomebodyCountsWhoLooksEveryMinute(@ForAll("spans") List<ImpactSpan> spans) {
        for (var day : DayUptime.read(spans, 3, PARIS, LONG_AGO, NOW)) {
            var start = day.date().atStartOfDay(PARIS).toInstant();
            var end = day.date().plusDays(1).atStartOfDay(PARIS).toInstant();
            var until = end.isBefore(NOW) ? end : NOW;
            long all = Duration.between(start, until).toMinutes();
            long up = LongStream.range(0, all)
                    .filter(minute ->
                            spans.stream().noneMatch(span -> isOut(span, start.plus(Duration.ofMinutes(minute)))))
                    .count();
            long hundredths = up * 10_000 / all;
            assertThat(day.uptime()).isEqualTo(hundredths / 100.0);
        }
    }

    private static boolean isOut(ImpactSpan span, Instant at) {
        var end = span.end();
        return span.level() == Impact.OUTAGE && !at.isBefore(span.start()) && (end == null || at.isBefore(end));
    }

    @Example
    void hasADayOfTwentyThreeHours() {
        var sunday = LocalDate.parse("2026-03-29");
        var outage = new ImpactSpan(
                StatusComponent.JOURNAL,
                Impact.OUTAGE,
                sunday.atStartOfDay(PARIS).toInstant(),
                sunday.atTime(12, 30).atZone(PARIS).toInstant());
        var days = DayUptime.read(List.of(outage), 2, PARIS, LONG_AGO, NOW);
        assertThat(days.get(0).uptime()).isEqualTo(50.0);
        assertThat(days.get(0).worst()).isEqualTo(Impact.OUTAGE);
        assertThat(days.get(1).uptime()).isEqualTo(100.0);
        assertThat(days.get(1).worst()).isEqualTo(Impact.NONE);
    }

    @Property
    void knowsNothingOfDaysBeforeTheBeginning(
            @ForAll("spans") List<ImpactSpan> spans, @ForAll("beginnings") int began) {
        var days = DayUptime.read(spans, 3, PARIS, at(began), NOW);
        var whole = DayUptime.read(spans, 3, PARIS, LONG_AGO, NOW);
        assertThat(days).isNotEmpty();
        assertThat(days.get(0).date()).isEqualTo(DayUptime.firstDay(3, PARIS, at(began), NOW));
        // All but the first are as they are without a beginning.
        assertThat(days.subList(1, days.size())).isEqualTo(whole.subList(whole.size() - days.size() + 1, whole.size()));
    }

    @Provide
    Arbitrary<Integer> beginnings() {
        return Arbitraries.integers().between(-3_000, 6_000);
    }

    @Example
    void countsTheFirstDayFromTheBeginning() {
        var sunday = LocalDate.parse("2026-03-29").atStartOfDay(PARIS);
        var began = sunday.plusHours(2).toInstant();
        var outage = new ImpactSpan(StatusComponent.JOURNAL, Impact.OUTAGE, began, began.plus(Duration.ofMinutes(330)));
        var days = DayUptime.read(List.of(outage), 90, PARIS, began, began.plus(Duration.ofHours(11)));
        assertThat(days).hasSize(1);
        assertThat(days.get(0).uptime()).isEqualTo(50.0);
    }
}
