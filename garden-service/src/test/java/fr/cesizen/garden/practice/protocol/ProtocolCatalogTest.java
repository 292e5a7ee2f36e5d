package fr.cesizen.garden.practice.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

public class ProtocolCatalogTest {

    public static final ProtocolCatalog PROTOCOLS = load();

    static Stream<Protocol> all() {
        return PROTOCOLS.list(null).stream();
    }

    @ParameterizedTest(name = "{0}: a cycle of {1} ms, at most {2}")
    @CsvSource({
        "cesi-748,      19000, 189",
        "cesi-55,       10000, 360",
        "cesi-46,       10000, 360",
        "coherence-365, 10000, 360",
        "weil-478,      19000, 8",
        "box-4444,      16000, 225",
        "cyclic-sigh,   5000,  720",
    })
    void holdsTheExercisesWithTheirExactLengths(String code, long cycle, int most) {
        var protocol = PROTOCOLS.get(code, null);
        assertThat(protocol.cycle()).hasMillis(cycle);
        assertThat(protocol.mostCycles()).isEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("all")
    void marksEveryHoldOfMoreThanTwoSeconds(Protocol protocol) {
        assertThat(protocol.breathHold()).isEqualTo(PhaseRules.isBreathHeld(protocol.phases()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesEachExerciseInBothLanguagesWithItsSource(Protocol protocol) {
        assertThat(protocol.name().fr()).isNotBlank();
        assertThat(protocol.name().en()).isNotBlank();
        assertThat(protocol.source()).isNotBlank();
        assertThat(protocol.defaultCycles()).isBetween(1, protocol.mostCycles());
    }

    @Test
    void knowsTheSecondInhaleOfTheSighAndTheHoldAfterTheExhale() {
        var types = all().flatMap(protocol -> protocol.phases().stream())
                .map(Phase::type)
                .collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrder(PhaseType.values());
        assertThat(PROTOCOLS.get("cyclic-sigh", 1).phases().get(2)).isEqualTo(new Phase(PhaseType.INHALE_TOP_UP, 500));
    }

    @ParameterizedTest
    @MethodSource("all")
    void holdsOnlyWhatCanBeBreathed(Protocol protocol) {
        PhaseRules.check(protocol.phases());
    }

    @Test
    void refusesAVersionThatItDoesNotKnow() {
        assertThatThrownBy(() -> PROTOCOLS.get("cesi-55", 2)).hasMessage("unknown-version");
    }

    @Test
    void refusesAnExerciseThatItDoesNotKnow() {
        assertThatThrownBy(() -> PROTOCOLS.get("CESI-55", null))
                .isInstanceOf(Problem.class)
                .hasMessage("unknown-protocol");
    }

    private static ProtocolCatalog load() {
        try {
            return new ProtocolCatalog(JsonMapper.builderWithJackson2Defaults()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build());
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
