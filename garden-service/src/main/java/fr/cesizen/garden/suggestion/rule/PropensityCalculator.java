package fr.cesizen.garden.suggestion.rule;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Computes how likely each of several draws is to be the greatest: the probability with which Thompson sampling suggests each
 * exercise.
 *
 * <p>By the midpoint rule on the integral of each density times the others' distribution functions; exact to about 1e-6 for
 * the deviations that occur.
 */
final class PropensityCalculator {

    private static final int STEPS = 600;
    private static final double TAIL = 6;

    /** The probabilities in the order of {@code beliefs}; they sum to 1. */
    static double[] propensities(List<Posterior> beliefs) {
        var chances = new double[beliefs.size()];
        double low = beliefs.stream()
                .mapToDouble(belief -> belief.mean() - TAIL * belief.deviation())
                .min()
                .orElse(0);
        double high = beliefs.stream()
                .mapToDouble(belief -> belief.mean() + TAIL * belief.deviation())
                .max()
                .orElse(0);
        var distributions = beliefs.stream().map(Posterior::distribution).toList();
        for (int step = 0; step < STEPS; step++) {
            addStep(chances, distributions, low + (high - low) * (step + 0.5) / STEPS);
        }
        return normalize(chances);
    }

    private static void addStep(double[] chances, List<NormalDistribution> distributions, double greatest) {
        var below = distributions.stream()
                .mapToDouble(each -> each.cumulativeProbability(greatest))
                .toArray();
        for (int i = 0; i < chances.length; i++) {
            double chance = distributions.get(i).density(greatest);
            for (int j = 0; j < chances.length; j++) {
                chance *= j == i ? 1 : below[j];
            }
            chances[i] += chance;
        }
    }

    private static double[] normalize(double[] chances) {
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    private PropensityCalculator() {}
}
