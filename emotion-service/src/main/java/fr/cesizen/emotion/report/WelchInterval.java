package fr.cesizen.emotion.report;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means whose variances may differ, with its interval.
 *
 * <p>B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved",
 * Biometrika 34 (1947), 28–35.
 */
record WelchInterval(double difference, double from, double to) {

    /** Below it the sides vary only by rounding, and nothing can be said about chance. */
    private static final double LEAST_ERROR = 1e-9;

    /** One side: how many values, their mean, their sample variance. */
    record Side(long n, double mean, double variance) {
        double squaredError() {
            return variance / n;
        }
    }

    /**
     * First mean minus second, with the interval that contains it with a confidence of 1 − {@code alpha}; empty when neither
     * side varies.
     *
     * @param inflation factor on the squared error when values are not independent, at least 1; each side counts as its
     *     number of values divided by this factor
     */
    static Optional<WelchInterval> of(Side first, Side second, double inflation, double alpha) {
        if (!varies(first, second)) {
            return Optional.empty();
        }
        double squared = (first.squaredError() + second.squaredError()) * inflation;
        double freedom = squared * squared / (share(first, inflation) + share(second, inflation));
        double reach = TDistribution.of(freedom).inverseSurvivalProbability(alpha / 2) * Math.sqrt(squared);
        double difference = first.mean() - second.mean();
        return Optional.of(new WelchInterval(difference, difference - reach, difference + reach));
    }

    static boolean varies(Side first, Side second) {
        return Math.sqrt(first.squaredError() + second.squaredError()) > LEAST_ERROR;
    }

    /** Whether the interval excludes 0, that is, no difference. */
    boolean clear() {
        return from > 0 || to < 0;
    }

    /** The number of decimals, 2 to 4, with which neither end reads as 0. */
    int places() {
        double nearest = Math.min(Math.abs(from), Math.abs(to));
        return nearest >= 0.005 ? 2 : nearest >= 0.0005 ? 3 : 4;
    }

    private static double share(Side side, double inflation) {
        double squared = side.squaredError() * inflation;
        return squared * squared / Math.max(1, side.n() / inflation - 1);
    }
}
