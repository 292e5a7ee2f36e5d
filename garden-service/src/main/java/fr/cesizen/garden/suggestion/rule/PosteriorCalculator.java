package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.garden.suggestion.rule.PersonalHistory.Refusal;
import fr.cesizen.garden.suggestion.rule.ResponsePool.Situation;
import java.time.Instant;
import java.util.EnumMap;

/**
 * Computes what is believed of an exercise for a person: the prior, moved by the pool, moved by the person's own sessions.
 *
 * <p>Effects are normal with known spreads: of exercises, of people around an exercise, of moods around a person, of sessions.
 * Own sessions count less with age, at another part of the day and with other time at hand (a power prior), so that a thousand of
 * them never make the rule certain for good.
 */
public record PosteriorCalculator(ResponsePool pool, Instant now) {

    /** Spread of an exercise's mean effect around nothing, before anything is known. */
    static final double SPREAD_OF_EXERCISES = 0.1;

    /** Spread of people around the mean effect of an exercise. */
    static final double SPREAD_OF_PEOPLE = 0.15;

    /** Spread of moods around a person's mean: what helps in one of them may not in another. */
    static final double SPREAD_OF_MOODS = 0.1;

    /** Spread of one person's sessions around their own mean in a mood. */
    static final double SPREAD_OF_SESSIONS = 0.2;

    /** Sessions that the mean of an exercise counts for against the mean of a situation. */
    private static final double STRENGTH_OF_EXERCISE = 20;

    /** By how much one "less like this" lowers the mean, and what all together may lower it. */
    static final double REFUSAL = 0.3;

    static final double MOST_REFUSAL = 0.9;

    /** What a person's sessions in one mood tell. */
    private record Told(double weight, double total) {

        Told plus(Told other) {
            return new Told(weight + other.weight, total + other.total);
        }

        double mean() {
            return total / weight;
        }

        double variance() {
            return square(SPREAD_OF_SESSIONS) / weight;
        }
    }

    /** What is believed of {@code protocol} in a situation. */
    public Posterior posterior(String protocol, PersonalHistory person, PracticeContext context) {
        var moods = new EnumMap<MoodQuadrant, Told>(MoodQuadrant.class);
        person.of(protocol)
                .forEach(session -> moods.merge(session.context().mood(), told(session, context), Told::plus));
        var here = moods.remove(context.mood());
        var belief = everybody(protocol, context);
        for (var elsewhere : moods.values()) {
            belief = belief.after(elsewhere.mean(), elsewhere.variance() + square(SPREAD_OF_MOODS));
        }
        belief = belief.widened(SPREAD_OF_MOODS);
        if (here != null) {
            belief = belief.after(here.mean(), here.variance());
        }
        return new Posterior(belief.mean() - refusal(protocol, person), belief.deviation());
    }

    private Told told(MoodChange session, PracticeContext context) {
        double counts = session.weight(now) * context.similarity(session.context());
        return new Told(counts, counts * pool.reward(session));
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
