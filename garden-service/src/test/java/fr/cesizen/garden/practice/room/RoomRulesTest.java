package fr.cesizen.garden.practice.room;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.garden.practice.protocol.PhaseType;
import fr.cesizen.platform.problems.Problem;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RoomRulesTest {

    private static final RoomSchedule BOX = new RoomSchedule(
            List.of(
                    new Phase(PhaseType.INHALE, 4_000),
                    new Phase(PhaseType.HOLD_IN, 4_000),
                    new Phase(PhaseType.EXHALE, 4_000),
                    new Phase(PhaseType.HOLD_OUT, 4_000)),
            3);

    /** How long an answer was under way to the other clock and back. */
    record Delay(long there, long back) {}

    @Provide
    Arbitrary<RoomSchedule> schedules() {
        var phases = Combinators.combine(
                        Arbitraries.of(PhaseType.class), Arbitraries.integers().between(500, 30_000))
                .as(Phase::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(phases, Arbitraries.integers().between(1, 400))
                .as(RoomSchedule::new);
    }

    @Provide
    Arbitrary<List<Delay>> delays() {
        var millis = Arbitraries.longs().between(0, 3_000);
        return Combinators.combine(millis, millis)
                .as(Delay::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 10_000)
    void isAtThePhaseThatCountingFromTheStartGives(
            @ForAll("schedules") RoomSchedule schedule, @ForAll @LongRange(max = 1_000_000) long drawn) {
        long millis = drawn % schedule.length().toMillis();
        var position = schedule.position(Duration.ofMillis(millis)).orElseThrow();

        long before = schedule.cycle().toMillis() * position.cycle()
                + schedule.phases().stream()
                        .limit(position.phase())
                        .mapToLong(Phase::millis)
                        .sum();
        assertThat(before + position.elapsedMillis()).isEqualTo(millis);
        assertThat(position.elapsedMillis())
                .isBetween(0L, schedule.phases().get(position.phase()).millis() - 1L);
        assertThat(position.cycle()).isBetween(0, schedule.cycles() - 1);
    }

    @Property(tries = 10_000)
    void isNowhereBeforeTheStartAndFromTheEndOn(
            @ForAll("schedules") RoomSchedule schedule, @ForAll @LongRange(min = 0) long beyond) {
        var far = Duration.ofMillis(beyond % 1_000_000_000_000L);
        assertThat(schedule.position(schedule.length().plus(far))).isEmpty();
        assertThat(schedule.position(Duration.ofNanos(-1).minus(far))).isEmpty();
        assertThat(schedule.position(schedule.length().minusMillis(1))).isPresent();
    }

    /** Whatever the two clocks say and the network does: never wrong by more than half of the shortest round trip. */
    @Property(tries = 10_000)
    void estimatesAnotherClockWithinHalfOfTheShortestRoundTrip(
            @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long offset,
            @ForAll("delays") List<Delay> delays) {
        var probes = new ArrayList<ClockProbe>();
        long here = 1_795_771_445_000L;
        for (var delay : delays) {
            long received = here + delay.there + delay.back;
            probes.add(new ClockProbe(here, here + delay.there + offset, received));
            here = received + 17;
        }

        var best = ClockProbe.best(probes);

        long shortest =
                delays.stream().mapToLong(each -> each.there + each.back).min().orElseThrow();
        assertThat(best.roundTrip()).isEqualTo(shortest);
        assertThat(Math.abs(best.offset() - offset)).isLessThanOrEqualTo((shortest + 1) / 2);
    }

    @Property(tries = 10_000)
    void readsACodeHoweverItIsTyped(
            @ForAll @Size(8) List<@IntRange(max = 31) Integer> digits, @ForAll boolean isLower) {
        var code = new StringBuilder();
        digits.forEach(digit -> code.append(RoomCode.ALPHABET.charAt(digit)));
        var typed =
                code.substring(0, 4) + "-" + code.substring(4).replace('0', 'O').replace('1', 'l');
        assertThat(RoomCode.parse(isLower ? typed.toLowerCase(Locale.ROOT) : typed)
                        .value())
                .isEqualTo(code.toString());
    }

    @Property(tries = 10_000)
    void takesAnythingElseForACodeOfNobody(@ForAll String typed) {
        try {
            assertThat(RoomCode.parse(typed).value()).hasSize(RoomCode.LENGTH);
        } catch (Problem refusal) {
            assertThat(refusal.status().value()).isEqualTo(404);
        }
    }

    @Example
    void drawsCodesThatNobodyCanTellApartByEyeAndThatDiffer() {
        var source = new SecureRandom();
        var codes = Stream.generate(() -> RoomCode.random(source).value())
                .limit(10_000)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{8}"));
    }

    @Example
    void startsSomeSecondsAheadAndEndsWithItsLastBreath() {
        var now = Instant.parse("2026-11-27T09:00:00.123456Z");
        var waiting = new Room(
                new UUID(7, 7),
                new RoomCode("K7QF2M9X"),
                "box-4444",
                1,
                BOX,
                Duration.ofSeconds(10),
                null,
                now.plus(Room.LONGEST_WAIT));
        var started = waiting.start(now);

        assertThat(waiting.state(now)).isEqualTo(RoomState.WAITING);
        assertThat(waiting.state(now.plus(Room.LONGEST_WAIT))).isEqualTo(RoomState.ENDED);
        assertThat(started.startsAt()).isEqualTo("2026-11-27T09:00:10.123Z");
        assertThat(started.endsAt()).isEqualTo("2026-11-27T09:00:58.123Z");
        assertThat(started.state(now)).isEqualTo(RoomState.STARTED);
        assertThat(started.state(started.endsAt())).isEqualTo(RoomState.ENDED);
        assertThat(RoomView.of(started, now).position()).isNull();
        assertThat(RoomView.of(started, started.endsAt().minusMillis(1)).position())
                .isEqualTo(new RoomPosition(2, 3, 3_999));
    }

    @Example
    void tellsAMemberWhatIsNewAndNothingTwice() {
        var now = Instant.parse("2026-11-27T09:00:00Z");
        var waiting = new Room(
                new UUID(7, 7),
                new RoomCode("K7QF2M9X"),
                "box-4444",
                1,
                BOX,
                Duration.ofSeconds(10),
                null,
                now.plus(Room.LONGEST_WAIT));
        var assembler = new RoomEventAssembler(0);
        var told = Stream.of(
                        assembler.assemble(new RoomNews(waiting, 1), now),
                        assembler.assemble(new RoomNews(waiting, 1), now),
                        assembler.assemble(new RoomNews(waiting.start(now), 2), now),
                        // Read before the start, and arrived after it.
                        assembler.assemble(new RoomNews(waiting, 2), now),
                        assembler.assemble(new RoomNews(waiting.start(now), 2), now),
                        assembler.assemble(new RoomNews(waiting.end(now), 2), now))
                .map(events -> events.stream()
                        .map(event -> String.valueOf(event.event()))
                        .toList())
                .toList();
        assertThat(told)
                .containsExactly(
                        List.of("schedule", "presence"),
                        List.of(),
                        List.of("schedule", "presence"),
                        List.of(),
                        List.of(),
                        List.of("schedule", "ended"));
    }
}
