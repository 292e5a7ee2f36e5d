package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.garden.suggestion.rule.PersonalHistory.Refusal;
import fr.cesizen.garden.suggestion.rule.ResponsePool.Situation;
import java.time.Instant;

/**
 * Computes what is believed of an exercise for a person: the prior, moved by the pool, moved by the person's own sessions.
 *
 * <p>Effects are normal around the mean of everybody with a known spread; own sessions count less with age and in other
 * situations (a power prior), so that a thousand of them never make the rule certain for good.
 */
public record PosteriorCalculator(ResponsePool pool, Instant now) {

    /** Spread of an exercise's mean effect around nothing, before anything is known. */
    static final double SPREAD_OF_EXERCISES = 0.1;

    /** Spread of people around the mean effect of an exercise. */
    static final double SPREAD_OF_PEOPLE = 0.15;

    /** Spread of one person's sessions around their own mean. */
    static final double SPREAD_OF_SESSIONS = 0.2;

    /** Sessions that the mean of an exercise counts for against the mean of a situation. */
    private static final double STRENGTH_OF_EXERCISE = 20;

    /** By how much one "less like this" lowers the mean, and what all together may lower it. */
    static final double REFUSAL = 0.3;

    static final double MOST_REFUSAL = 0.9;

    /** What is believed of {@code protocol} in a situation. */
    public Posterior posterior(String protocol, PersonalHistory person, PracticeContext context) {
        double weight = 0;
        double total = 0;
        for (var session : person.of(protocol)) {
            double counts = session.weight(now) * context.similarity(session.context());
            weight += counts;
            total += counts * pool.reward(session);
        }
        var everybody = everybody(protocol, context);
        double prior = 1 / square(everybody.deviation());
        double own = weight / square(SPREAD_OF_SESSIONS);
        double mean = (everybody.mean() * prior + total / square(SPREAD_OF_SESSIONS)) / (prior + own);
        return new Posterior(mean - refusal(protocol, person), Math.sqrt(1 / (prior + own)));
    }

    /** What is believed of somebody of whom nothing is known. */
    private Posterior everybody(String protocol, PracticeContext context) {
        // One session of a person is as far from the exercise's mean as the person and the session together.
        double strength = (square(SPREAD_OF_SESSIONS) + square(SPREAD_OF_PEOPLE)) / square(SPREAD_OF_EXERCISES);
        var exercise = pool.exercises().get(protocol);
        double mean = ResponsePool.shrink(exercise, 0, strength);
        double known = exercise == null ? 0 : exercise.weight();
        double uncertainty = square(SPREAD_OF_EXERCISES) * strength / (known + strength);
        return new Posterior(
                ResponsePool.shrink(pool.situations().get(Situation.of(protocol, context)), mean, STRENGTH_OF_EXERCISE),
                Math.sqrt(uncertainty + square(SPREAD_OF_PEOPLE)));
    }

    private double refusal(String protocol, PersonalHistory person) {
        double said = person.refusals().stream()
                .filter(refusal -> refusal.protocol().equals(protocol))
                .map(Refusal::at)
                .mapToDouble(at -> MoodChange.discount(at, now))
                .sum();
        return Math.min(MOST_REFUSAL, REFUSAL * said);
    }

    private static double square(double value) {
        return value * value;
    }
}
