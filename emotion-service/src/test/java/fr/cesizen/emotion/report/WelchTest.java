package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cesizen.emotion.report.Welch.Side;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WelchTest {

    /** Freedom worked out by hand: 4 and 4 days of the same spread have 6; t(0.975; 6) is 2.4469 in every table. */
    @Test
    void answersWhatTablesSay() {
        var found =
                Welch.of(new Side(4, 0.5, 0.08), new Side(4, 0.1, 0.08), 0.05).orElseThrow();
        assertThat(found.difference()).isCloseTo(0.4, within(1e-12));
        assertThat(found.to() - found.difference()).isCloseTo(2.4469 * 0.2, within(1e-4));
        assertThat(found.difference() - found.from()).isCloseTo(2.4469 * 0.2, within(1e-4));
        assertThat(found.clear()).isFalse();
    }

    @Test
    void isClearOnlyWhenTheIntervalLeavesZeroOut() {
        assertThat(Welch.of(new Side(20, 0.5, 0.01), new Side(20, 0, 0.01), 0.05)
                        .orElseThrow()
                        .clear())
                .isTrue();
        assertThat(Welch.of(new Side(20, -0.5, 0.01), new Side(20, 0, 0.01), 0.05)
                        .orElseThrow()
                        .clear())
                .isTrue();
    }

    @Test
    void saysNothingOfSidesThatDoNotVary() {
        assertThat(Welch.of(new Side(9, 0.5, 0), new Side(9, 0.1, 1e-33), 0.05)).isEmpty();
        assertThat(Welch.of(new Side(9, 0.5, 0), new Side(9, 0.1, 0.01), 0.05)).isPresent();
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
                any |= Welch.of(with, without, 0.05 / contexts).orElseThrow().clear();
                anyUncorrected |= Welch.of(with, without, 0.05).orElseThrow().clear();
            }
            fooled += any ? 1 : 0;
            fooledUncorrected += anyUncorrected ? 1 : 0;
        }
        assertThat(fooled).isLessThan(journals * 7 / 100);
        assertThat(fooledUncorrected).isGreaterThan(journals * 30 / 100);
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
