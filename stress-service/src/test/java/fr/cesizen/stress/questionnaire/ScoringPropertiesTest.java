package fr.cesizen.stress.questionnaire;

import static fr.cesizen.stress.questionnaire.Srrs.SRRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of every answer sheet; the seed names a failing case. */
class ScoringPropertiesTest {

    private static final int SHEETS = 2_000;
    private static final int MOST = SRRS.scoring().maximumOccurrences();

    static void forAnySheet(BiConsumer<Random, Map<String, Integer>> property) {
        for (int seed = 0; seed < SHEETS; seed++) {
            var random = new Random(seed);
            try {
                property.accept(random, anySheet(random));
            } catch (AssertionError ex) {
                throw new AssertionError("With seed " + seed, ex);
            }
        }
    }

    static Map<String, Integer> anySheet(Random random) {
        var answers = new LinkedHashMap<String, Integer>();
        double share = random.nextDouble();
        for (var item : SRRS.items()) {
            if (random.nextDouble() < share) {
                answers.put(item.code(), 1 + random.nextInt(most(item)));
            }
        }
        return answers;
    }

    static int most(Item item) {
        return item.repeatable() ? MOST : 1;
    }

    static int points(Map<String, Integer> answers, BandSet bandSet) {
        return SRRS.score(Answers.check(SRRS, new HashMap<>(answers)), bandSet).points();
    }

    @Test
    void oneMoreOccurrenceAddsExactlyItsWeight() {
        forAnySheet((random, answers) -> {
            var item = SRRS.items().get(random.nextInt(SRRS.items().size()));
            int before = Math.min(answers.getOrDefault(item.code(), 0), most(item) - 1);
            var fewer = new HashMap<>(answers);
            fewer.put(item.code(), before);
            fewer.values().remove(0);
            var more = new HashMap<>(answers);
            more.put(item.code(), before + 1);
            for (var bandSet : SRRS.bandSets()) {
                assertThat(points(more, bandSet)).isEqualTo(points(fewer, bandSet) + bandSet.weightOf(item));
            }
        });
    }

    @Test
    void staysBetweenNothingAndEverythingAtItsMost() {
        for (var bandSet : SRRS.bandSets()) {
            int everything = SRRS.items().stream()
                    .mapToInt(item -> bandSet.weightOf(item) * most(item))
                    .sum();
            forAnySheet(
                    (random, answers) -> assertThat(points(answers, bandSet)).isBetween(0, everything));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfTheAnswers() {
        forAnySheet((random, answers) -> {
            var shuffled = new ArrayList<>(answers.entrySet());
            Collections.shuffle(shuffled, random);
            var other = new LinkedHashMap<String, Integer>();
            shuffled.forEach(answer -> other.put(answer.getKey(), answer.getValue()));
            for (var bandSet : SRRS.bandSets()) {
                assertThat(SRRS.score(other, bandSet)).isEqualTo(SRRS.score(answers, bandSet));
            }
        });
    }

    @Test
    void neverFallsToALowerBandWhenMoreHappened() {
        for (var bandSet : SRRS.bandSets()) {
            var ranks = IntStream.rangeClosed(0, 2_000)
                    .mapToObj(bandSet::bandOf)
                    .map(bandSet.bands()::indexOf)
                    .toList();
            assertThat(ranks).isSorted().startsWith(0).endsWith(bandSet.bands().size() - 1);
        }
    }
}
