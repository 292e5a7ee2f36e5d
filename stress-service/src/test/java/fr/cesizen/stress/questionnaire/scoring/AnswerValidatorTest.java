package fr.cesizen.stress.questionnaire.scoring;

import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.CUSTOM;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.GAD7;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.PSS10;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.SRRS;
import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.Problem.FieldError;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerValidatorTest {

    static Problem refused(Questionnaire questionnaire, AnswerSheet sheet) {
        var refusal = catchThrowableOfType(Problem.class, () -> questionnaire.score(sheet));
        assertThat(refusal).isNotNull();
        assertThat(refusal.status().value()).isEqualTo(422);
        return refusal;
    }

    static AnswerSheet loose(Map<String, @Nullable Integer> answers) {
        return new AnswerSheet(answers, List.of(), null, null);
    }

    static AnswerSheet skipping(Map<String, Integer> answers, String... skipped) {
        return new AnswerSheet(new HashMap<>(answers), List.of(skipped), null, null);
    }

    static Map<String, Integer> every(Questionnaire questionnaire, int answer) {
        return questionnaire.items().stream().collect(Collectors.toMap(Item::code, item -> answer));
    }

    @Test
    void acceptsTheBoundsThemselves() {
        var answers = Map.of("divorce", 1, "marriage", 20, "retirement", 1);
        assertThat(SRRS.score(sheet(answers)).answers()).isEqualTo(answers);
        assertThat(SRRS.score(sheet(Map.of())).answers()).isEmpty();
    }

    @Test
    void namesEveryUnknownItem() {
        assertThat(refused(SRRS, sheet(Map.of("flood", 1, "a/b~c", 1, "divorce", 1)))
                        .faults())
                .containsExactly(
                        new FieldError("/answers/a~1b~0c", "unknown-item"),
                        new FieldError("/answers/flood", "unknown-item"));
    }

    @Test
    void refusesOccurrencesBelowOneAndAboveTheMost() {
        var answers = new HashMap<String, @Nullable Integer>(Map.of("divorce", 0, "marriage", 21, "detention", -1));
        answers.put("holidays", null);
        var refusal = refused(SRRS, loose(answers));
        assertThat(refusal.faults())
                .extracting(FieldError::pointer)
                .containsExactly("/answers/detention", "/answers/divorce", "/answers/holidays", "/answers/marriage");
        assertThat(refusal.slug()).isEqualTo("occurrences-out-of-range");
    }

    @Test
    void refusesToRepeatWhatHappensOnce() {
        assertThat(refused(SRRS, sheet(Map.of("retirement", 2, "year_end_holidays", 2)))
                        .faults())
                .containsExactly(
                        new FieldError("/answers/retirement", "item-not-repeatable"),
                        new FieldError("/answers/year_end_holidays", "item-not-repeatable"));
    }

    @Test
    void namesAtMostTwentyFaults() {
        var answers = IntStream.range(0, 1_000).boxed().collect(Collectors.toMap(i -> "item_" + i, i -> 1));
        assertThat(refused(SRRS, sheet(answers)).faults()).hasSize(20);
    }

    @Test
    void countsWhatIsSkippedAndSaysSo() {
        var score = SRRS.score(skipping(Map.of("divorce", 1), "detention", "sexual_difficulties"))
                .score();
        assertThat(score.points()).isEqualTo(73);
        assertThat(score.missing()).isEqualTo(2);
        assertThat(score.remarks()).containsExactly(ScoreRemark.ANSWERS_MISSING);
    }

    @Test
    void refusesToSkipWhatIsUnknownAnsweredOrSkippedAlready() {
        assertThat(refused(SRRS, skipping(Map.of(), "divorce", "flood")).faults())
                .containsExactly(new FieldError("/skipped/1", "unknown-item"));
        assertThat(refused(SRRS, skipping(Map.of("divorce", 1), "divorce", "holidays", "holidays"))
                        .faults())
                .containsExactly(
                        new FieldError("/skipped/0", "answered-and-skipped"),
                        new FieldError("/skipped/2", "answered-and-skipped"));
    }

    @Test
    void refusesAnswersThatWereNotOffered() {
        var answers = new HashMap<String, @Nullable Integer>(every(GAD7, 3));
        answers.put("item_1", 4);
        answers.put("item_2", -1);
        answers.put("item_3", null);
        assertThat(refused(GAD7, loose(answers)).faults())
                .containsExactly(
                        new FieldError("/answers/item_1", "answer-not-an-option"),
                        new FieldError("/answers/item_2", "answer-not-an-option"),
                        new FieldError("/answers/item_3", "answer-not-an-option"));
    }

    @Test
    void refusesAStandardScaleWithAnAnswerLeftOutOrSkipped() {
        for (var questionnaire : List.of(PSS10, QuestionnaireFixtures.WHO5, GAD7)) {
            var answers = new HashMap<>(every(questionnaire, 2));
            answers.remove("item_4");
            var fault = new FieldError("/answers/item_4", "answer-missing");
            assertThat(refused(questionnaire, sheet(answers)).faults()).containsExactly(fault);
            assertThat(refused(questionnaire, skipping(answers, "item_4")).faults())
                    .containsExactly(fault);
        }
        assertThat(refused(PSS10, sheet(Map.of())).faults()).hasSize(10);
    }

    @Test
    void putsThePersonsMeanInTheirPlaceWhereTheDocumentSaysSo() {
        // 5, reversed 1 (5), 4: 14 of three items, 18.67 of four.
        var score = CUSTOM.score(skipping(Map.of("help", 5, "blame", 1, "voice", 4), "union"))
                .score();
        assertThat(score.points()).isEqualTo(19);
        assertThat(score.missing()).isEqualTo(1);
        assertThat(score.remarks()).containsExactly(ScoreRemark.ANSWERS_IMPUTED);
        assertThat(refused(CUSTOM, sheet(Map.of("help", 5, "blame", 1))).faults())
                .hasSize(2);
    }

    @Test
    void roundsAnImputedHalfUp() {
        // 4, 4: 8 of two items; with three answered 2, 2 and 4 (reversed 2) the mean is exact.
        assertThat(Scorer.halfUp(5, 2)).isEqualTo(3);
        assertThat(Scorer.halfUp(4, 3)).isEqualTo(1);
        assertThat(Scorer.halfUp(5, 3)).isEqualTo(2);
    }

    @Test
    void addsNothingForThemWhereTheDocumentSaysSo() {
        var plain = QuestionnaireFixtures.custom("/scoring/missing/imputation", "\"none\"");
        QuestionnaireFixtures.with(plain, "/bandSets/0/bands/0/min", "3");
        var questionnaire = QuestionnaireFixtures.read(plain);
        assertThat(QuestionnaireValidator.of(questionnaire)).isEmpty();
        var score = questionnaire
                .score(sheet(Map.of("help", 1, "blame", 5, "voice", 1)))
                .score();
        assertThat(score.points()).isEqualTo(3);
        assertThat(score.remarks()).containsExactly(ScoreRemark.ANSWERS_MISSING);
    }

    @Test
    void choosesCodingAndBandSetByWhatTheSheetNames() {
        var answers = every(PSS10, 2);
        var french = new AnswerSheet(new HashMap<>(answers), List.of(), "one_to_five", null);
        assertThat(PSS10.score(french).score().reading().bandSet().id()).isEqualTo("ten_to_fifty");
        var usual = new AnswerSheet(new HashMap<>(answers), List.of(), "zero_to_four", null);
        assertThat(PSS10.score(usual).score().reading().bandSet().id()).isEqualTo("zero_to_forty");
    }

    @Test
    void refusesCodingsAndBandSetsThatAreUnknownOrDoNotFit() {
        var none = Map.<String, @Nullable Integer>of();
        assertThat(refused(PSS10, new AnswerSheet(none, List.of(), "mine", null))
                        .faults())
                .containsExactly(new FieldError("/coding", "unknown-coding"));
        assertThat(refused(PSS10, new AnswerSheet(none, List.of(), null, "mine"))
                        .faults())
                .containsExactly(new FieldError("/bandSet", "unknown-band-set"));
        assertThat(refused(PSS10, new AnswerSheet(none, List.of(), "one_to_five", "zero_to_forty"))
                        .faults())
                .containsExactly(new FieldError("/bandSet", "coding-mismatch"));
    }
}
