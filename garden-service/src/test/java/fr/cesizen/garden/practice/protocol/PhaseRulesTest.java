package fr.cesizen.garden.practice.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INHALE EXHALE, true",
        "EXHALE INHALE, true",
        "INHALE HOLD_IN EXHALE HOLD_OUT, true",
        "INHALE HOLD_IN INHALE_TOP_UP EXHALE, true",
        "INHALE INHALE_TOP_UP EXHALE INHALE EXHALE, true",
        "INHALE, false",
        "EXHALE HOLD_OUT, false",
        "HOLD_IN INHALE_TOP_UP, false",
        "INHALE HOLD_OUT EXHALE, false",
        "INHALE EXHALE HOLD_IN, false",
        "INHALE INHALE EXHALE, false",
    })
    void takesWhatCanBeBreathedOverAndOver(String types, boolean isPossible) {
        var phases = Stream.of(types.split(" "))
                .map(type -> new Phase(PhaseType.valueOf(type), 1_000))
                .toList();
        assertThat(isTaken(phases)).isEqualTo(isPossible);
    }

    /** A cycle has no first phase: where one begins to count changes nothing. */
    @Property(tries = 10_000)
    void saysTheSameWhereverACycleBegins(@ForAll @Size(min = 1, max = 8) List<PhaseType> types) {
        var phases = types.stream().map(type -> new Phase(type, 500)).toList();
        var turned = IntStream.range(0, phases.size())
                .mapToObj(i -> phases.get((i + 1) % phases.size()))
                .toList();
        assertThat(isTaken(turned)).isEqualTo(isTaken(phases));
    }

    @ParameterizedTest(name = "a hold of {0} ms: {1}")
    @CsvSource({"2000, false", "2001, true"})
    void holdsTheBreathFromMoreThanTwoSecondsOn(int hold, boolean isHeld) {
        var phases = List.of(
                new Phase(PhaseType.INHALE, 4_000),
                new Phase(PhaseType.EXHALE, 30_000),
                new Phase(PhaseType.HOLD_OUT, hold));
        assertThat(PhaseRules.isBreathHeld(phases)).isEqualTo(isHeld);
    }

    @ParameterizedTest
    @CsvSource({"30000, true", "30001, false"})
    void endsACycleAfterAMinute(int exhale, boolean isPossible) {
        var phases = List.of(new Phase(PhaseType.INHALE, 30_000), new Phase(PhaseType.EXHALE, exhale));
        assertThat(isTaken(phases)).isEqualTo(isPossible);
        if (!isPossible) {
            assertThatThrownBy(() -> PhaseRules.check(phases)).hasMessage("cycle-too-long");
        }
    }

    private static boolean isTaken(List<Phase> phases) {
        try {
            PhaseRules.check(phases);
            return true;
        } catch (Problem problem) {
            return false;
        }
    }
}
