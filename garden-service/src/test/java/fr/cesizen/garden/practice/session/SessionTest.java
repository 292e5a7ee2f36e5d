package fr.cesizen.garden.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    /** Half past midnight in Paris, still the day before in Martinique. */
    static final Instant NIGHT = Instant.parse("2026-11-21T23:30:00.123456Z");

    static final Protocol WEIL = ProtocolCatalogTest.PROTOCOLS.get("weil-478");

    @Test
    void plansTheExercisesDefaultInParisUnlessToldOtherwise() {
        var session = start(null, null);
        assertThat(session.plannedCycles()).isEqualTo(4);
        assertThat(session.zone()).isEqualTo("Europe/Paris");
        assertThat(session.startedAt()).isEqualTo(Instant.parse("2026-11-21T23:30:00.123456Z"));
    }

    @Test
    void boundsWhatIsPlannedAndWhatIsDone() {
        assertThat(start(8, null).plannedCycles()).isEqualTo(8);
        assertThatThrownBy(() -> start(9, null)).hasMessage("too-many-cycles");
        assertThatThrownBy(() -> start(4, null).complete(WEIL, new Completion(9, null), NIGHT))
                .hasMessage("too-many-cycles");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2026-11-22", "America/Martinique, 2026-11-21"})
    void countsOnThePersonsOwnDay(String zone, LocalDate day) {
        assertThat(start(4, zone).complete(WEIL, new Completion(4, null), NIGHT).day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Atlantis", "europe/paris", "+02:00", "''"})
    void refusesAZoneThatDoesNotExist(String zone) {
        assertThatThrownBy(() -> start(4, zone)).hasMessage("unknown-zone");
    }

    @ParameterizedTest(name = "{0} cycles, {1} after 4 cycles, 0.3: {2}")
    @CsvSource({"4, 0.30, true", "4, 0.3, true", "5, 0.3, false", "4, -0.3, false", "4, , false"})
    void knowsWhetherASecondCompletionSaysTheSame(int cycles, @Nullable BigDecimal mood, boolean same) {
        var outcome = start(4, null).complete(WEIL, new Completion(4, new BigDecimal("0.3")), NIGHT);
        assertThat(outcome.says(new Completion(cycles, mood))).isEqualTo(same);
    }

    @Test
    void takesTwoCompletionsWithoutMoodForTheSame() {
        var outcome = start(4, null).complete(WEIL, new Completion(4, null), NIGHT);
        assertThat(outcome.says(new Completion(4, null))).isTrue();
        assertThat(outcome.says(new Completion(4, BigDecimal.ZERO))).isFalse();
    }

    private static Session start(@Nullable Integer planned, @Nullable String zone) {
        return Session.start(UUID.randomUUID(), WEIL, new NewSession("weil-478", planned, null, zone), NIGHT);
    }
}
