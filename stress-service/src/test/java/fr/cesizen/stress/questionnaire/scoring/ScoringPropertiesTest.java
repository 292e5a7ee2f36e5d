package fr.cesizen.stress.questionnaire.scoring;

import static fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures.SRRS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.validation.QuestionnaireValidator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every answer sheet of every questionnaire; the seed names a failing case. */
class ScoringPropertiesTest {

    private static final int SHEETS = 1_000;

    /** A percentage of answers of which one may be missing and is taken to be the mean. */
    private static final Questionnaire SHARE = share();

    interface Property {
        void check(Random random, Map<String, Integer> answers);
    }

    static List<Questionnaire> questionnaires() {
        var weighted = QuestionnaireFixtures.custom("/scoring/rule", "\"weighted-sum\"");
        QuestionnaireFixtures.with(weighted, "/items/0/weight", "3");
        QuestionnaireFixtures.with(weighted, "/bandSets/0/bands/0/min", "6");
        QuestionnaireFixtures.with(weighted, "/bandSets/0/bands/2/max", "30");
        var plain = QuestionnaireFixtures.custom("/scoring/missing/imputation", "\"none\"");
        QuestionnaireFixtures.with(plain, "/bandSets/0/bands/0/min", "3");
        return List.of(
                SRRS,
                QuestionnaireFixtures.PSS10,
                QuestionnaireFixtures.WHO5,
                QuestionnaireFixtures.GAD7,
                QuestionnaireFixtures.CUSTOM,
                QuestionnaireFixtures.read(weighted),
                QuestionnaireFixtures.read(plain),
                SHARE);
    }

    static Questionnaire share() {
        var share = QuestionnaireFixtures.custom("/scoring/rule", "\"percentage\"");
        QuestionnaireFixtures.with(share, "/bandSets/0/bands/0/min", "0");
        QuestionnaireFixtures.with(share, "/bandSets/0/bands/2/max", "100");
        return QuestionnaireFixtures.read(share);
    }

    static List<Object[]> readings() {
        return questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.bandSets().stream()
                        .map(set -> new Object[] {questionnaire, questionnaire.reading(set)}))
                .toList();
    }

    static void forAnySheet(Questionnaire questionnaire, Interpretation reading, Property property) {
        for (int seed = 0; seed < SHEETS; seed++) {
            var random = new Random(seed);
            try {
                property.check(random, anySheet(questionnaire, reading.coding(), random));
            } catch (AssertionError ex) {
                throw new AssertionError(questionnaire.code() + " with seed " + seed, ex);
            }
        }
    }

    static Map<String, Integer> anySheet(Questionnaire questionnaire, AnswerCoding coding, Random random) {
        var answers = new LinkedHashMap<String, Integer>();
        double share = random.nextDouble();
        int mayMiss = questionnaire.scoring().missing().most();
        for (var item : questionnaire.items()) {
            if (coding.countsOccurrences()) {
                if (random.nextDouble() < share) {
                    answers.put(
                            item.code(),
                            1 + random.nextInt(questionnaire.scoring().most(item)));
                }
            } else if (mayMiss > 0 && random.nextInt(4) == 0) {
                mayMiss--;
            } else {
                answers.put(
                        item.code(),
                        coding.options()
                                .get(random.nextInt(coding.options().size()))
                                .value());
            }
        }
        return answers;
    }

    static Score score(Questionnaire questionnaire, Interpretation reading, Map<String, Integer> answers) {
        return questionnaire
                .score(QuestionnaireFixtures.read(answers, reading.bandSet().id()))
                .score();
    }

    @Test
    void takesOnlySoundDocumentsForExamples() {
        assertThat(questionnaires()).allSatisfy(document -> assertThat(QuestionnaireValidator.of(document))
                .isEmpty());
    }

    @Test
    void roundsAPercentageOnce() {
        var reading = SHARE.reading(SHARE.bandSet("climate"));
        var coding = reading.coding();
        forAnySheet(SHARE, reading, (random, answers) -> {
            int gained = SHARE.items().stream()
                    .filter(item -> answers.containsKey(item.code()))
                    .mapToInt(item -> coding.valueOf(item, answers.getOrDefault(item.code(), 0)) - coding.lowest())
                    .sum();
            int whole = answers.size() * (coding.highest() - coding.lowest());
            var exact = BigDecimal.valueOf(100L * gained).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
            assertThat(score(SHARE, reading, answers).points()).isEqualTo(exact.intValueExact());
        });
    }

    @Test
    void isHalfWayWhenEveryAnswerIsInTheMean() {
        var five = QuestionnaireFixtures.shipped("who5");
        var document = (ObjectNode) QuestionnaireFixtures.JSON.valueToTree(five);
        QuestionnaireFixtures.with(document, "/scoring/missing", "{\"most\":1,\"imputation\":\"person-mean\"}");
        var score = QuestionnaireFixtures.read(document)
                .score(QuestionnaireFixtures.sheet(Map.of("item_1", 2, "item_2", 2, "item_3", 3, "item_4", 3)))
                .score();
        assertThat(score.points()).isEqualTo(50);
        assertThat(score.raw()).isEqualTo(13);
        assertThat(score.band().code()).isEqualTo("LOW_WELLBEING");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void hasAScoreInOneBandWhateverIsAnswered(Questionnaire questionnaire, Interpretation reading) {
        var range = ScoreRange.of(questionnaire, reading);
        forAnySheet(questionnaire, reading, (random, answers) -> {
            var score = score(questionnaire, reading, answers);
            assertThat(score.points()).isBetween(range.lowest(), range.highest());
            assertThat(reading.bandSet().bands().stream().filter(band -> band.holds(score.points())))
                    .containsExactly(score.band());
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void doesNotDependOnTheOrderOfTheAnswers(Questionnaire questionnaire, Interpretation reading) {
        forAnySheet(questionnaire, reading, (random, answers) -> {
            var shuffled = new ArrayList<>(answers.entrySet());
            Collections.shuffle(shuffled, random);
            var other = new LinkedHashMap<String, Integer>();
            shuffled.forEach(answer -> other.put(answer.getKey(), answer.getValue()));
            assertThat(score(questionnaire, reading, other)).isEqualTo(score(questionnaire, reading, answers));
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void neverFallsWhenOneAnswerCountsMore(Questionnaire questionnaire, Interpretation reading) {
        var coding = reading.coding();
        forAnySheet(questionnaire, reading, (random, answers) -> {
            var item = questionnaire
                    .items()
                    .get(random.nextInt(questionnaire.items().size()));
            var answer = answers.get(item.code());
            if (coding.countsOccurrences() || answer == null) {
                return;
            }
            var more = new HashMap<>(answers);
            more.put(item.code(), item.reverse() ? coding.lowest() : coding.highest());
            var before = score(questionnaire, reading, answers);
            var after = score(questionnaire, reading, more);
            assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
            boolean same = coding.valueOf(item, answer) == coding.highest();
            assertThat(after.raw() == before.raw()).isEqualTo(same);
        });
    }

    @ParameterizedTest
    @MethodSource("readings")
    void reachesBothEndsOfItsRange(Questionnaire questionnaire, Interpretation reading) {
        var coding = reading.coding();
        var least = new HashMap<String, Integer>();
        var most = new HashMap<String, Integer>();
        for (var item : questionnaire.items()) {
            if (coding.countsOccurrences()) {
                most.put(item.code(), questionnaire.scoring().most(item));
            } else {
                least.put(item.code(), item.reverse() ? coding.highest() : coding.lowest());
                most.put(item.code(), item.reverse() ? coding.lowest() : coding.highest());
            }
        }
        boolean counted = questionnaire.scoring().missing().imputation() == Imputation.NONE;
        if (!coding.countsOccurrences() && counted) {
            questionnaire.items().stream()
                    .limit(questionnaire.scoring().missing().most())
                    .forEach(item -> least.remove(item.code()));
        }
        var range = ScoreRange.of(questionnaire, reading);
        assertThat(score(questionnaire, reading, least).points()).isEqualTo(range.lowest());
        assertThat(score(questionnaire, reading, most).points()).isEqualTo(range.highest());
    }

    @Test
    void oneMoreOccurrenceAddsExactlyItsWeight() {
        for (var set : SRRS.bandSets()) {
            var reading = SRRS.reading(set);
            forAnySheet(SRRS, reading, (random, answers) -> {
                var item = SRRS.items().get(random.nextInt(SRRS.items().size()));
                int before = Math.min(
                        answers.getOrDefault(item.code(), 0), SRRS.scoring().most(item) - 1);
                var fewer = new HashMap<>(answers);
                fewer.put(item.code(), before);
                fewer.values().remove(0);
                var more = new HashMap<>(answers);
                more.put(item.code(), before + 1);
                assertThat(score(SRRS, reading, more).points())
                        .isEqualTo(score(SRRS, reading, fewer).points() + set.weightOf(item));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void neverFallsToALowerBandWhenTheScoreRises(Questionnaire questionnaire, Interpretation reading) {
        var range = ScoreRange.of(questionnaire, reading);
        var set = reading.bandSet();
        var ranks = IntStream.rangeClosed(range.lowest(), range.highest())
                .mapToObj(set::bandOf)
                .map(set.bands()::indexOf)
                .toList();
        assertThat(ranks).isSorted().startsWith(0).endsWith(set.bands().size() - 1);
    }
}
