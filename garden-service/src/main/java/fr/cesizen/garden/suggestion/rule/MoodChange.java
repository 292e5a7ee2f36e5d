package fr.cesizen.garden.suggestion.rule;

import java.time.Duration;
import java.time.Instant;

/**
 * What is kept of a session to learn from.
 *
 * @param before the fifth of the scale in which the mood began
 * @param change of valence, after minus before, -2 to 2
 */
public record MoodChange(String protocol, PracticeContext context, MoodBin before, double change, Instant at) {

    /** The time in which a session comes to count half as much: people change. */
    public static final Duration HALF_LIFE = Duration.ofDays(60);

    /** The same session, as one of another exercise. */
    public MoodChange as(String other) {
        return new MoodChange(other, context, before, change, at);
    }

    /** How much this session still counts at {@code now}, from 1 down; never more with age. */
    public double weight(Instant now) {
        return discount(at, now);
    }

    /** The weight of something {@code at} seen from {@code now}: halved every {@link #HALF_LIFE}; 1 for the future. */
    static double discount(Instant at, Instant now) {
        double age = Math.max(0, Duration.between(at, now).toMillis());
        return Math.pow(2, -age / HALF_LIFE.toMillis());
    }
}
