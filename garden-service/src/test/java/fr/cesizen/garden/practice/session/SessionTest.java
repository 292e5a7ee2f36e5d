package fr.cesizen.garden.practice.session;

import static fr.cesizen.garden.practice.session.PracticeFixtures.NIGHT;
import static fr.cesizen.garden.practice.session.PracticeFixtures.abandoned;
import static fr.cesizen.garden.practice.session.PracticeFixtures.breathing;
import static fr.cesizen.garden.practice.session.PracticeFixtures.completed;
import static fr.cesizen.garden.practice.session.PracticeFixtures.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.garden.practice.mood.Mood;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    @Test
    void plansTheExercisesDefaultInParisUnlessToldOtherwise() {
        var session = breathing(null, null);
        assertThat(session.plannedCycles()).isEqualTo(4);
        assertThat(session.planned()).hasSeconds(76);
        assertThat(session.zone()).isEqualTo("Europe/Paris");
        assertThat(session.startedAt()).isEqualTo(NIGHT);
        assertThat(session.state()).isEqualTo(Session.State.RUNNING);
    }

    @Test
    void boundsWhatIsPlannedAndWhatIsDone() {
        assertThat(breathing(8, null).plannedCycles()).isEqualTo(8);
        assertThatThrownBy(() -> breathing(9, null)).hasMessage("too-many-cycles");
        assertThatThrownBy(() -> breathing(4, null).end(completed(9), NIGHT)).hasMessage("too-many-cycles");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris, 2026-11-21", "Asia/Tokyo, 2026-11-22", "America/Martinique, 2026-11-21"})
    void countsOnThePersonsOwnDayOfItsBeginning(String zone, LocalDate day) {
        var outcome = breathing(4, zone).end(completed(4), NIGHT.plus(Duration.ofHours(5)));
        assertThat(outcome.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Atlantis", "europe/paris", "+02:00", "''"})
    void refusesAZoneThatDoesNotExist(String zone) {
        assertThatThrownBy(() -> breathing(4, zone)).hasMessage("unknown-zone");
    }

    @ParameterizedTest(name = "{0} cycles, {1} after 4 cycles, 0.3: {2}")
    @CsvSource({"4, 0.30, true", "4, 0.3, true", "5, 0.3, false", "4, -0.3, false", "4, , false"})
    void knowsWhetherASecondCompletionSaysTheSame(int cycles, @Nullable BigDecimal mood, boolean same) {
        var told = new SessionEnd(null, 4, null, new Mood(new BigDecimal("0.3"), null));
        var outcome = breathing(4, null).end(told, NIGHT.plusSeconds(80));
        assertThat(outcome.says(new SessionEnd(null, cycles, null, new Mood(mood, null))))
                .isEqualTo(same);
        assertThat(outcome.says(new SessionEnd(AbandonReason.OTHER, 4, null, new Mood(new BigDecimal("0.3"), null))))
                .isFalse();
    }

    @Test
    void takesTwoCompletionsWithoutMoodForTheSame() {
        var outcome = breathing(4, null).end(completed(4), NIGHT.plusSeconds(80));
        assertThat(outcome.says(completed(4))).isTrue();
        assertThat(outcome.says(new SessionEnd(null, 4, null, new Mood(BigDecimal.ZERO, null))))
                .isFalse();
    }

    @Test
    void countsSevenOfTwentyMinutesAsSeven() {
        var at = NIGHT.plus(Duration.ofMinutes(7));
        assertThat(sitting(20).end(abandoned(null, null), at).practised()).hasMinutes(7);
        assertThat(breathing(8, null).end(abandoned(null, null), at).cycles()).isEqualTo(8);
        assertThat(breathing(4, null)
                        .end(abandoned(null, null), NIGHT.plusSeconds(60))
                        .cycles())
                .isEqualTo(3);
    }

    @Test
    void leavesPausesOut() {
        var session = sitting(20);
        var pauses = session.pauses()
                .begin(NIGHT.plusSeconds(60))
                .begin(NIGHT.plusSeconds(90))
                .end(NIGHT.plusSeconds(120));
        var paused = session.with(pauses.end(NIGHT.plusSeconds(150)));
        assertThat(paused.end(abandoned(null, null), NIGHT.plusSeconds(300)).practised())
                .hasMinutes(4);
        assertThat(paused.with(pauses.begin(NIGHT.plusSeconds(180)))
                        .end(abandoned(null, null), NIGHT.plusSeconds(999))
                        .practised())
                .hasMinutes(2);
    }

    @Test
    void countsWhatWasPractisedBeforeAPauseThatNobodyEnded() {
        var session = sitting(20);
        assertThat(session.expire().practised()).isZero();
        var paused = session.with(session.pauses().begin(NIGHT.plusSeconds(420)));
        assertThat(paused.expire().practised()).hasMinutes(7);
        assertThat(paused.expire().isExpired()).isTrue();
    }

    @Test
    void letsPeopleSitLongerThanPlannedIfTheySaySo() {
        var at = NIGHT.plus(Duration.ofHours(3));
        assertThat(sitting(20)
                        .end(new SessionEnd(null, null, null, Mood.UNSAID), at)
                        .practised())
                .hasMinutes(20);
        var longer = new SessionEnd(null, null, Duration.ofMinutes(31), Mood.UNSAID);
        assertThat(sitting(20).end(longer, at).practised()).hasMinutes(31);
        var tooLong = new SessionEnd(null, null, Duration.ofMinutes(121), Mood.UNSAID);
        assertThatThrownBy(() -> sitting(20).end(tooLong, at)).hasMessage("too-long-for-this-practice");
    }
}
