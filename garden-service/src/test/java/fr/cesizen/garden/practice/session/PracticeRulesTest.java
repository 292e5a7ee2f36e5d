package fr.cesizen.garden.practice.session;

import static fr.cesizen.garden.practice.session.PracticeFixtures.abandoned;
import static fr.cesizen.garden.practice.session.PracticeFixtures.completed;
import static fr.cesizen.garden.practice.session.PracticeFixtures.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of time: days, cycles and pauses. */
class PracticeRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long YEARS = Duration.ofDays(3 * 365).toSeconds();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(List.of(
                        "Europe/Paris",
                        "Asia/Tokyo",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "America/Sao_Paulo",
                        "Africa/Casablanca",
                        "Asia/Kathmandu"))
                .map(ZoneId::of);
    }

    @ParameterizedTest(name = "{0} in {1} is of {2}")
    @CsvSource({
        "2026-11-22T22:50:00Z, Europe/Paris, 2026-11-22", // 23:50
        "2026-11-22T23:05:00Z, Europe/Paris, 2026-11-22", // 00:05
        "2026-11-23T00:30:00Z, Europe/Paris, 2026-11-22", // 01:30
        "2026-11-23T01:59:59Z, Europe/Paris, 2026-11-22",
        "2026-11-23T02:00:00Z, Europe/Paris, 2026-11-23", // 03:00
        "2026-03-29T00:59:59Z, Europe/Paris, 2026-03-28", // 01:59:59, then the clock says 03:00
        "2026-03-29T01:00:00Z, Europe/Paris, 2026-03-29",
        "2026-10-25T00:30:00Z, Europe/Paris, 2026-10-24", // 02:30 in summer time
        "2026-10-25T01:30:00Z, Europe/Paris, 2026-10-24", // 02:30 once more
        "2026-10-25T02:00:00Z, Europe/Paris, 2026-10-25",
        "2026-11-22T22:50:00Z, Asia/Tokyo, 2026-11-23",
    })
    void belongsToTheDayOfItsBeginningWithThreeHoursOfGrace(Instant at, ZoneId zone, LocalDate day) {
        assertThat(PracticeDayRules.day(at, zone)).isEqualTo(day);
    }

    @Property(tries = 10_000)
    void readsTheClockOnTheWallAsTheJournalDoes(
            @ForAll("zones") ZoneId zone, @ForAll @LongRange(min = 0, max = 3 * 365 * 86_400L) long second) {
        var at = NOON.plusSeconds(second);
        var local = LocalDateTime.ofInstant(at, zone);
        var day = local.getHour() < 3 ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        assertThat(PracticeDayRules.day(at, zone)).isEqualTo(day);
    }

    /** Clocks never go back over three in the morning, so no day comes back and none is counted twice. */
    @Property(tries = 10_000)
    void neverReturnsToAnEarlierDay(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 3 * 365 * 86_400L) long second,
            @ForAll @IntRange(max = 86_400) int later) {
        var at = NOON.plusSeconds(second % YEARS);
        assertThat(PracticeDayRules.day(at.plusSeconds(later), zone)).isAfterOrEqualTo(PracticeDayRules.day(at, zone));
    }

    @Property(tries = 10_000)
    void takesCyclesForWhichThereWasTimeAndNoMore(
            @ForAll @IntRange(min = 1_000, max = 60_000) int cycle,
            @ForAll @IntRange(max = 4_000_000) int elapsed,
            @ForAll @IntRange(max = 1_000_000) int paused,
            @ForAll @IntRange(min = 1, max = 400) int told) {
        var session = pattern(cycle).with(new PauseTime(Duration.ofMillis(paused), null));
        var at = NOON.plusMillis(elapsed);
        long possible = Math.max(0, elapsed - paused);
        boolean isPossible = (long) told * cycle <= possible + 5_000 && (long) told * cycle <= 3_600_000;
        if (isPossible) {
            var outcome = session.end(completed(told), at);
            assertThat(outcome.cycles()).isEqualTo(told);
            assertThat(outcome.practised()).hasMillis((long) told * cycle);
        } else {
            assertThatThrownBy(() -> session.end(completed(told), at)).isInstanceOf(Problem.class);
        }
    }

    @Property(tries = 10_000)
    void endsOnAWholeCycleAlsoWhenAbandoned(
            @ForAll @IntRange(min = 1_000, max = 60_000) int cycle,
            @ForAll @IntRange(max = 86_400_000) int elapsed,
            @ForAll @IntRange(max = 86_400_000) int paused) {
        var session = pattern(cycle).with(new PauseTime(Duration.ofMillis(paused), null));
        var outcome = session.end(abandoned(null, null), NOON.plusMillis(elapsed));
        assertThat(outcome.practised().toMillis() % cycle).isZero();
        assertThat(outcome.practised()).isEqualTo(Duration.ofMillis(cycle).multipliedBy(outcome.cycles()));
        assertThat(outcome.practised().toMillis()).isBetween(0L, Math.max(0, (long) elapsed - paused));
        assertThat(outcome.practised()).isLessThanOrEqualTo(session.planned());
    }

    /** However often somebody pauses, practice and pauses together are the elapsed time. */
    @Property(tries = 10_000)
    void splitsTheElapsedTimeIntoPracticeAndPauses(@ForAll List<@IntRange(max = 600_000) Integer> steps) {
        var pauses = PauseTime.NONE;
        var at = NOON;
        long practised = 0;
        boolean isPaused = false;
        for (int step : steps) {
            at = at.plusMillis(step);
            practised += isPaused ? 0 : step;
            pauses = isPaused ? pauses.end(at) : pauses.begin(at);
            isPaused = !isPaused;
        }
        assertThat(SessionTimeRules.practisable(NOON, pauses, at)).hasMillis(practised);
        assertThat(pauses.until(at).plusMillis(practised)).isEqualTo(Duration.between(NOON, at));
    }

    private static Session pattern(int cycle) {
        return started(Practice.ofPattern(new UUID(0, 7), 1, Duration.ofMillis(cycle)), null, null, NOON);
    }
}
