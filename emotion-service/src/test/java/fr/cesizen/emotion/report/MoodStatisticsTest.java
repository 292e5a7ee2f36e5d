package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoodStatisticsTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** Moods of some days; now and then an entry without one, and all of a day alike. */
    static List<List<@Nullable Double>> days(Random random) {
        var days = new ArrayList<List<@Nullable Double>>();
        for (int day = random.nextInt(40); day >= 0; day--) {
            var moods = new ArrayList<@Nullable Double>();
            double usual = random.nextDouble() * 2 - 1;
            boolean alike = random.nextInt(4) == 0;
            for (int i = random.nextInt(6); i >= 0; i--) {
                moods.add(random.nextInt(5) == 0 ? null : alike ? usual : random.nextDouble() * 2 - 1);
            }
            days.add(moods);
        }
        return days;
    }

    static MoodStatistics plain(List<@Nullable Double> moods) {
        var rated = new ArrayList<Double>();
        for (var mood : moods) {
            if (mood != null) {
                rated.add(mood);
            }
        }
        return new MoodStatistics(moods.size(), rated.size(), ManualEntries.mean(rated), ManualEntries.spread(rated));
    }

    static void assertSame(MoodStatistics found, MoodStatistics expected) {
        assertThat(found.entries()).isEqualTo(expected.entries());
        assertThat(found.n()).isEqualTo(expected.n());
        close(found.mean(), expected.mean());
        close(found.spread(), expected.spread());
    }

    static void close(@Nullable Double found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isNotNull().isCloseTo(expected, within(1e-7));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofDaysAreThoseOfAllTheirEntries(long seed) {
        var days = days(new Random(seed));
        var all = new ArrayList<@Nullable Double>();
        days.forEach(all::addAll);
        assertSame(
                MoodStatistics.of(days.stream().map(MoodStatisticsTest::plain).toList()), plain(all));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doNotDependOnTheOrder(long seed) {
        var random = new Random(seed);
        var parts = new ArrayList<>(
                days(random).stream().map(MoodStatisticsTest::plain).toList());
        var before = MoodStatistics.of(parts);
        Collections.shuffle(parts, random);
        assertSame(MoodStatistics.of(parts), before);
    }

    @Test
    void ofNothingAreAbsent() {
        assertThat(MoodStatistics.of(List.of())).isEqualTo(MoodStatistics.NONE);
        assertThat(MoodStatistics.of(
                        List.of(new MoodStatistics(2, 0, null, null), new MoodStatistics(1, 1, 0.5, null))))
                .isEqualTo(new MoodStatistics(3, 1, 0.5, null));
    }
}
