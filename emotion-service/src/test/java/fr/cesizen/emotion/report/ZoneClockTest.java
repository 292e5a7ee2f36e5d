package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneClockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "Pacific/Auckland",
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "UTC",
                "UTC+02:00",
                "Z"
            })
    void showsWhatTheClocksShowedAtEveryHour(String zone) {
        var from = LocalDate.of(2011, 1, 1);
        var to = LocalDate.of(2012, 6, 30);
        var clocks = ZoneClock.of(zone, from, to).toList();
        var rules = ZoneId.of(zone).getRules();
        for (var at = from.atStartOfDay(ZoneId.of(zone)).toInstant();
                at.isBefore(to.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant());
                at = at.plusSeconds(1800)) {
            assertThat(clocks.stream().filter(shows(at)))
                    .singleElement()
                    .satisfies(shown(rules.getOffset(at).getTotalSeconds()));
        }
    }

    @Test
    void takesAZoneThatIsNoMoreForUtc() {
        assertThat(ZoneClock.of("Atlantis/Poseidonis", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .singleElement()
                .satisfies(shown(0));
    }

    static Predicate<ZoneClock> shows(Instant at) {
        return clock -> clock.starts() <= at.getEpochSecond() && at.getEpochSecond() < clock.ends();
    }

    static Consumer<ZoneClock> shown(int seconds) {
        return clock -> assertThat(clock.offset()).isEqualTo(seconds);
    }
}
