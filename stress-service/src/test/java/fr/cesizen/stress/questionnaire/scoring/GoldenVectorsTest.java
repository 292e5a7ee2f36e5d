package fr.cesizen.stress.questionnaire.scoring;

import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.SRRS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.stress.questionnaire.model.BandSet;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped questionnaires against the vectors that came with their facts. */
class GoldenVectorsTest {

    record Vector(
            String questionnaire, String bandSet, Map<String, Integer> answers, int raw, int score, String band) {}

    record Vectors(List<Vector> vectors) {}

    static Stream<Vector> vectors() {
        return Stream.of("srrs", "pss10", "who5", "gad7").flatMap(code -> {
            try (var content = GoldenVectorsTest.class.getResourceAsStream("/vectors-" + code + ".json")) {
                return QuestionnaireFixtures.JSON.readValue(content, Vectors.class).vectors().stream();
            } catch (IOException ex) {
                throw new IllegalStateException(ex);
            }
        });
    }

    static int points(Questionnaire questionnaire, Map<String, Integer> answers, String bandSet) {
        return questionnaire
                .score(QuestionnaireFixtures.read(answers, bandSet))
                .score()
                .points();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void scoresAsTheFactsSay(Vector vector) {
        var questionnaire = QuestionnaireFixtures.shipped(vector.questionnaire());
        var score = questionnaire
                .score(QuestionnaireFixtures.read(vector.answers(), vector.bandSet()))
                .score();
        assertThat(score.raw()).isEqualTo(vector.raw());
        assertThat(score.points()).isEqualTo(vector.score());
        assertThat(score.band().code()).isEqualTo(vector.band());
    }

    @Test
    void usesEveryVectorOfTheFacts() {
        assertThat(vectors().collect(Collectors.groupingBy(Vector::questionnaire, Collectors.counting())))
                .isEqualTo(Map.of("srrs", 10L, "pss10", 6L, "who5", 4L, "gad7", 8L));
    }

    @Test
    void hasFortyThreeEventsThatComeTo1466AndInTheVariantTo1467() {
        var all = SRRS.items().stream().collect(Collectors.toMap(Item::code, item -> 1));
        assertThat(all).hasSize(43);
        assertThat(points(SRRS, all, "standard")).isEqualTo(1466);
        assertThat(points(SRRS, all, "cesi_variant")).isEqualTo(1467);
    }

    @Test
    void countsSocialActivitiesOneMoreInTheVariant() {
        var answers = Map.of("social_activity_change", 2);
        assertThat(points(SRRS, answers, "standard")).isEqualTo(36);
        assertThat(points(SRRS, answers, "cesi_variant")).isEqualTo(38);
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "srrs, standard, 0, LOW",
        "srrs, standard, 149, LOW",
        "srrs, standard, 150, MODERATE",
        "srrs, standard, 299, MODERATE",
        "srrs, standard, 300, HIGH",
        "srrs, standard, 29340, HIGH",
        "srrs, cesi_variant, 99, LOW",
        "srrs, cesi_variant, 100, MODERATE",
        "srrs, cesi_variant, 299, MODERATE",
        "srrs, cesi_variant, 300, HIGH",
        "pss10, zero_to_forty, 13, LOW",
        "pss10, zero_to_forty, 14, MODERATE",
        "pss10, zero_to_forty, 17, MODERATE",
        "pss10, zero_to_forty, 26, MODERATE",
        "pss10, zero_to_forty, 27, HIGH",
        "pss10, ten_to_fifty, 20, LOW",
        "pss10, ten_to_fifty, 21, MODERATE",
        "pss10, ten_to_fifty, 26, MODERATE",
        "pss10, ten_to_fifty, 27, HIGH",
        "who5, percentage, 48, LOW_WELLBEING",
        "who5, percentage, 52, NO_FLAG",
        "gad7, severity, 4, MINIMAL",
        "gad7, severity, 5, MILD",
        "gad7, severity, 10, MODERATE",
        "gad7, severity, 15, SEVERE",
    })
    void changesBandExactlyAtItsEdge(String questionnaire, String bandSet, int points, String band) {
        assertThat(QuestionnaireFixtures.shipped(questionnaire)
                        .bandSet(bandSet)
                        .bandOf(points)
                        .code())
                .isEqualTo(band);
    }

    @ParameterizedTest(name = "{0} to each: {1}")
    @CsvSource({"0, 16", "1, 18", "2, 20", "3, 22", "4, 24"})
    void flagsTheSameAnswerToAllTenItems(int answer, int points) {
        var answers =
                QuestionnaireFixtures.PSS10.items().stream().collect(Collectors.toMap(Item::code, item -> answer));
        var score = QuestionnaireFixtures.PSS10
                .score(QuestionnaireFixtures.sheet(answers))
                .score();
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.band().code()).isEqualTo("MODERATE");
        assertThat(score.remarks()).containsExactly(ScoreRemark.STRAIGHT_LINING);
    }

    static List<Score> straightLined(BandSet set) {
        return QuestionnaireFixtures.PSS10.coding(set.coding()).options().stream()
                .map(option -> QuestionnaireFixtures.PSS10.items().stream()
                        .collect(Collectors.toMap(Item::code, item -> option.value())))
                .map(answers -> QuestionnaireFixtures.PSS10
                        .score(QuestionnaireFixtures.read(answers, set.id()))
                        .score())
                .toList();
    }

    @Test
    void saysOfTheScaleFrom0To40AloneThatTheSameAnswersAreInTheMiddle() {
        assertThat(straightLined(QuestionnaireFixtures.PSS10.bandSet("zero_to_forty")))
                .extracting(Score::points)
                .containsExactly(16, 18, 20, 22, 24);
        assertThat(straightLined(QuestionnaireFixtures.PSS10.bandSet("ten_to_fifty")))
                .extracting(Score::points)
                .containsExactly(26, 28, 30, 32, 34);
        var always = QuestionnaireFixtures.PSS10.bandSets().stream()
                .filter(set -> straightLined(set).stream()
                        .allMatch(score -> score.band().equals(set.bands().get(1))))
                .toList();
        assertThat(always).extracting(BandSet::id).containsExactly("zero_to_forty");
        var range = ScoreRange.of(QuestionnaireFixtures.PSS10, QuestionnaireFixtures.PSS10.reading(always.get(0)));
        var rules = QuestionnaireFixtures.PSS10.displayRules().stream()
                .filter(rule -> rule.en().contains("same answer"))
                .toList();
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.fr()).startsWith("Sur l'échelle de " + range.lowest() + " à " + range.highest() + ",");
            assertThat(rule.en()).startsWith("On the scale from " + range.lowest() + " to " + range.highest() + ",");
        });
    }

    @Test
    void takesTheSameAnswerForSoundWhereAllItemsPointOneWay() {
        for (var questionnaire : List.of(QuestionnaireFixtures.WHO5, QuestionnaireFixtures.GAD7)) {
            var never = questionnaire.items().stream().collect(Collectors.toMap(Item::code, item -> 0));
            assertThat(questionnaire
                            .score(QuestionnaireFixtures.sheet(never))
                            .score()
                            .remarks())
                    .isEmpty();
        }
    }

    @Test
    void readsTheFrenchCodingTenPointsHigher() {
        var answers = QuestionnaireFixtures.PSS10.items().stream()
                .collect(Collectors.toMap(Item::code, item -> item.reverse() ? 2 : 4));
        var french = QuestionnaireFixtures.PSS10
                .score(QuestionnaireFixtures.read(answers, "ten_to_fifty"))
                .score();
        answers.replaceAll((item, answer) -> answer - 1);
        var usual = QuestionnaireFixtures.PSS10
                .score(QuestionnaireFixtures.sheet(answers))
                .score();
        assertThat(french.points()).isEqualTo(usual.points() + 10);
        assertThat(french.reading().coding().id()).isEqualTo("one_to_five");
    }

    @Test
    void readsByTheStandardBandsUnlessAskedOtherwise() {
        assertThat(SRRS.score(QuestionnaireFixtures.sheet(Map.of()))
                        .score()
                        .reading()
                        .bandSet())
                .isEqualTo(SRRS.bandSet("standard"));
    }
}
