package fr.cesizen.garden.suggestion.rule;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What is believed of the effect of one exercise on one person: a normal distribution of the corrected change of valence.
 *
 * @param deviation standard deviation, above 0
 */
public record Posterior(double mean, double deviation) {

    /** What is believed once something normally spread around the effect was seen. */
    Posterior after(double seen, double variance) {
        double known = 1 / (deviation * deviation);
        double precision = known + 1 / variance;
        return new Posterior((mean * known + seen / variance) / precision, Math.sqrt(1 / precision));
    }

    /** What is believed of something else, which is spread around this. */
    Posterior widened(double spread) {
        return new Posterior(mean, Math.hypot(deviation, spread));
    }

    /** The same mean with a smaller spread. */
    Posterior narrowed(double factor) {
        return new Posterior(mean, deviation * factor);
    }

    /** One draw. */
    double sample(UniformRandomProvider random) {
        return distribution().createSampler(random).sample();
    }

    NormalDistribution distribution() {
        return NormalDistribution.of(mean, deviation);
    }
}
