package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cesizen.emotion.report.WelchInterval.Side;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WelchIntervalTest {

    /** Freedom worked out by hand: 4 and 4 days of the same spread have 6; t(0.975; 6) is 2.4469 in every table. */
    @Test
    void answersWhatTablesSay() {
        var found = WelchInterval.of(new Side(4, 0.5, 0.08), new Side(4, 0.1, 0.08), 1, 0.05)
                .orElseThrow();
        assertThat(found.difference()).isCloseTo(0.4, within(1e-12));
        assertThat(found.to() - found.difference()).isCloseTo(2.4469 * 0.2, within(1e-4));
        assertThat(found.difference() - found.from()).isCloseTo(2.4469 * 0.2, within(1e-4));
        assertThat(found.clear()).isFalse();
    }

    @Test
    void isClearOnlyWhenTheIntervalLeavesZeroOut() {
        assertThat(WelchInterval.of(new Side(20, 0.5, 0.01), new Side(20, 0, 0.01), 1, 0.05)
                        .orElseThrow()
                        .clear())
                .isTrue();
        assertThat(WelchInterval.of(new Side(20, -0.5, 0.01), new Side(20, 0, 0.01), 1, 0.05)
                        .orElseThrow()
                        .clear())
                .isTrue();
    }

    @Test
    void saysNothingOfSidesThatDoNotVary() {
        assertThat(WelchInterval.of(new Side(9, 0.5, 0), new Side(9, 0.1, 1e-33), 1, 0.05))
                .isEmpty();
        assertThat(WelchInterval.of(new Side(9, 0.5, 0), new Side(9, 0.1, 0.01), 1, 0.05))
                .isPresent();
    }

    /** Twelve contexts that mean nothing: some difference is called clear in at most 5 of 100 journals, give or take. */
    @Test
    void seldomFindsWhatIsNotThereHoweverManyContextsAreLookedAt() {
        var random = new Random(7);
        int contexts = 12;
        int journals = 1_000;
        int fooled = 0;
        int fooledUncorrected = 0;
        for (int journal = 0; journal < journals; journal++) {
            boolean any = false;
            boolean anyUncorrected = false;
            for (int i = 0; i < contexts; i++) {
                var with = sample(random, 10, 0.2);
                var without = sample(random, 40, 0.4);
                any |= WelchInterval.of(with, without, 1, 0.05 / contexts)
                        .orElseThrow()
                        .clear();
                anyUncorrected |=
                        WelchInterval.of(with, without, 1, 0.05).orElseThrow().clear();
            }
            fooled += any ? 1 : 0;
            fooledUncorrected += anyUncorrected ? 1 : 0;
        }
        assertThat(fooled).isLessThan(journals * 7 / 100);
        assertThat(fooledUncorrected).isGreaterThan(journals * 30 / 100);
    }

    /** Four times the squared error is twice the reach, but for the freedom of a quarter of the values. */
    @Test
    void countsAlikeValuesForFewer() {
        var quarter = WelchInterval.of(new Side(40, 0.5, 0.08), new Side(40, 0.1, 0.08), 4, 0.05);
        assertThat(quarter).isEqualTo(WelchInterval.of(new Side(10, 0.5, 0.08), new Side(10, 0.1, 0.08), 1, 0.05));
    }

    @Test
    void saysBothEndsWithPlacesThatTellThemFromZero() {
        assertThat(new WelchInterval(0.2, 0.005, 0.4).places()).isEqualTo(2);
        assertThat(new WelchInterval(0.2, 0.004, 0.4).places()).isEqualTo(3);
        assertThat(new WelchInterval(-0.2, -0.4, -0.0004).places()).isEqualTo(4);
    }

    /**
     * Moods that last (a day has half of the day before) and contexts that mean nothing. Where a context comes in runs, an
     * interval for independent days misses 0 far too often; the raised one comes near to what it promises, not to it.
     */
    @Test
    void promisesLittleMoreThanItHoldsWhereDaysAreAlike() {
        assertThat(held(0.5, true, false)).isLessThan(0.82);
        assertThat(held(0.5, true, true)).isBetween(0.87, 0.95);
        assertThat(held(0.5, false, true)).isBetween(0.94, 0.98);
        assertThat(held(0, true, true)).isBetween(0.94, 0.98);
    }

    /** In how many of 1,000 journals of 120 days the interval holds the true difference, which is 0. */
    static double held(double lasting, boolean inRuns, boolean raised) {
        var random = new Random(11);
        int held = 0;
        int journals = 0;
        while (journals < 1_000) {
            var days = new ArrayList<UniformDays.Day>();
            double mood = random.nextGaussian() / Math.sqrt(1 - lasting * lasting);
            boolean noted = false;
            for (int day = 0; day < 120; day++) {
                noted = inRuns ? noted != random.nextDouble() < (noted ? 0.1 : 0.04) : random.nextDouble() < 0.25;
                days.add(new UniformDays.Day(day, noted, mood));
                mood = lasting * mood + random.nextGaussian();
            }
            var with = UniformDays.side(days, true);
            var without = UniformDays.side(days, false);
            if (with.n() >= ContextObservationService.FEWEST && without.n() >= ContextObservationService.FEWEST) {
                journals++;
                double inflation = raised ? UniformDays.inflation(days) : 1;
                held += WelchInterval.of(with, without, inflation, 0.05)
                                .orElseThrow()
                                .clear()
                        ? 0
                        : 1;
            }
        }
        return held / 1_000.0;
    }

    static Side sample(Random random, int n, double spread) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double value = random.nextGaussian() * spread;
            sum += value;
            squares += value * value;
        }
        return new Side(n, sum / n, (squares - sum * sum / n) / (n - 1));
    }
}
