package fr.cesizen.stress.questionnaire.model;

import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.CUSTOM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a difference is more than error of measurement. */
class MeasurementErrorTest {

    // 1.96 * 3 * sqrt(2) * sqrt(0.2) = 3.719
    @ParameterizedTest
    @CsvSource({"0, false", "3, false", "-3, false", "4, true", "-4, true"})
    void isReliableBeyondTheIndexOfJacobsonAndTruax(int difference, boolean reliable) {
        assertThat(CUSTOM.change().isBeyondError(difference)).isEqualTo(reliable);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "-8, false", "10, true", "12, true", "-12, true"})
    void isMeaningfulFromWhatTheSourceNames(int difference, boolean meaningful) {
        assertThat(QuestionnaireFixtures.WHO5.change().isShown(difference)).isEqualTo(meaningful);
        assertThat(QuestionnaireFixtures.WHO5.change().isBeyondError(difference))
                .isNull();
    }

    @Test
    void cannotBeToldWhereNoSourceStatesIt() {
        for (var questionnaire :
                new Questionnaire[] {QuestionnaireFixtures.SRRS, QuestionnaireFixtures.PSS10, QuestionnaireFixtures.GAD7
                }) {
            assertThat(questionnaire.change().isBeyondError(1_000)).isNull();
            assertThat(questionnaire.change().known().isIncomplete()).isFalse();
        }
    }
}
