package fr.cesizen.garden.growth;

import static fr.cesizen.garden.growth.GrowthFixtures.NOON;
import static fr.cesizen.garden.growth.GrowthFixtures.entry;
import static fr.cesizen.garden.growth.GrowthFixtures.fold;
import static fr.cesizen.garden.growth.GrowthFixtures.ledger;
import static fr.cesizen.garden.growth.GrowthFixtures.practice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GardenTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void beginsEmptyAtLevelOne() {
        var garden = fold(List.of());

        assertThat(garden.level()).isOne();
        assertThat(garden.points()).isZero();
        assertThat(garden.toNextLevel()).isEqualTo(50);
        assertThat(garden.elements()).hasSize(Element.values().length);
        assertThat(garden.elements().values()).containsOnly(0L);
        assertThat(garden.lastGrowth()).isNull();
    }

    @Test
    void growsABambooForASessionAndMossForAnEntry() {
        var garden = fold(List.of(practice(0), entry(2), practice(0)));

        assertThat(garden.points()).isEqualTo(25);
        assertThat(garden.blooms()).isZero();
        assertThat(garden.elements()).containsEntry(Element.BAMBOO, 2L).containsEntry(Element.MOSS, 1L);
        assertThat(garden.practiceDays()).isOne();
        assertThat(garden.lastGrowth()).isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void laysAStoneForThreeDaysOfPracticeHoweverFarApart() {
        assertThat(fold(List.of(practice(0), practice(9), practice(300))).elements())
                .containsEntry(Element.STONE, 1L);
    }

    @ParameterizedTest(name = "{0} entries: level {1}, {2} to the next, {3} maples")
    @CsvSource({"9, 1, 5, 0", "10, 2, 100, 0", "29, 2, 5, 1", "30, 3, 150, 1", "60, 4, 200, 3"})
    void opensALevelAtItsExactPoint(int entries, int level, long toNext, long maples) {
        var garden =
                fold(IntStream.range(0, entries).mapToObj(GrowthFixtures::entry).toList());

        assertThat(garden.level()).isEqualTo(level);
        assertThat(garden.toNextLevel()).isEqualTo(toNext);
        assertThat(garden.elements()).containsEntry(Element.MAPLE, maples).containsEntry(Element.LANTERN, level - 1L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverTheOrderOfTheLedger(long seed) {
        var ledger = ledger(seed);
        var shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled)).isEqualTo(fold(ledger)).hasSameHashCodeAs(fold(ledger));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverShrinksWhenSomethingGrows(long seed) {
        var ledger = ledger(seed);
        var before = fold(ledger);
        var more = new ArrayList<>(ledger);
        more.add(seed % 2 == 0 ? entry(-5) : practice(40));
        var after = fold(more);

        assertThat(after.points()).isGreaterThan(before.points());
        assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        assertThat(after.toNextLevel()).isPositive();
        assertThat(after.practiceDays()).isGreaterThanOrEqualTo(before.practiceDays());
        after.elements().forEach((element, count) -> assertThat(count)
                .isGreaterThanOrEqualTo(before.elements().get(element)));
    }
}
