package fr.cesizen.garden.suggestion.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Ranks exercises by Thompson sampling: one draw from what is believed of each, the greatest first. So each is tried as often
 * as it may be the best one, and what nobody knows yet is not left out.
 */
public record ThompsonRule(PosteriorCalculator beliefs) {

    /**
     * How wide the draws spread, of what is believed: 1 would be the plain rule, which tries for longer than people come
     * back. Narrower draws lose less within thirty sessions (Chapelle and Li 2011; {@code deploy/bench/suggestions}).
     */
    static final double EXPLORATION = 0.3;

    private record Draw(RankedExercise ranked, double value) {}

    /** Ranks {@code safe}, and nothing else; empty when nothing is safe. */
    public List<RankedExercise> rank(
            List<Exercise> safe, PersonalHistory person, PracticeContext context, UniformRandomProvider random) {
        var believed = safe.stream()
                .map(exercise ->
                        beliefs.posterior(exercise.code(), person, context).narrowed(EXPLORATION))
                .toList();
        var propensities = PropensityCalculator.propensities(believed);
        var draws = new ArrayList<Draw>();
        for (int i = 0; i < safe.size(); i++) {
            draws.add(new Draw(
                    new RankedExercise(safe.get(i), propensities[i]),
                    believed.get(i).sample(random)));
        }
        return draws.stream()
                .sorted(Comparator.comparingDouble(Draw::value).reversed())
                .map(Draw::ranked)
                .toList();
    }

    /** The fixed order: the first stands first for certain. */
    public static List<RankedExercise> fixed(List<Exercise> safe) {
        return safe.stream()
                .map(exercise -> new RankedExercise(exercise, exercise.equals(safe.get(0)) ? 1 : 0))
                .toList();
    }
}
