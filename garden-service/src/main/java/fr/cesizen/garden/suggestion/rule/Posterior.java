package fr.cesizen.garden.suggestion.rule;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What is believed of the effect of one exercise on one person: a normal distribution of the corrected change of valence.
 *
 * @param deviation standard deviation, above 0
 */
public record Posterior(double mean, double deviation) {

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
