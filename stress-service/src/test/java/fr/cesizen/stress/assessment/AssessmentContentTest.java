package fr.cesizen.stress.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import fr.cesizen.stress.questionnaire.scoring.ScoreRemark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentContentTest {

    static Stream<Questionnaire> questionnaires() {
        var longest = QuestionnaireFixtures.custom("/items/0/code", '"' + "a".repeat(50) + '"');
        return Stream.of(
                QuestionnaireFixtures.SRRS,
                QuestionnaireFixtures.PSS10,
                QuestionnaireFixtures.WHO5,
                QuestionnaireFixtures.GAD7,
                QuestionnaireFixtures.CUSTOM,
                QuestionnaireFixtures.read(longest));
    }

    /** Whatever exceeded the room would be longer than the others, and its length would tell what was ticked. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void fitsIntoTheRoomHoweverMuchIsTicked(Questionnaire questionnaire) {
        var answers = questionnaire.items().stream().collect(Collectors.toMap(Item::code, item -> Integer.MIN_VALUE));
        var fullest = new AssessmentContent(
                Integer.MIN_VALUE,
                "A".repeat(50),
                answers,
                Integer.MIN_VALUE,
                Integer.MIN_VALUE,
                List.of(ScoreRemark.values()));
        assertThat(QuestionnaireFixtures.JSON.writeValueAsBytes(fullest).length)
                .isLessThanOrEqualTo(AssessmentContent.room(questionnaire));
    }
}
