package fr.cesizen.garden.suggestion.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    static final double EXPLORATION = 0.25;

    private record Draw(Exercise exercise, Posterior belief, double value) {}

    /**
     * Ranks {@code safe}, and nothing else; empty when nothing is safe. What is the same breathing as one before it stands last:
     * nobody is helped by the choice between two names.
     */
    public List<RankedExercise> rank(
            List<Exercise> safe, PersonalHistory person, PracticeContext context, UniformRandomProvider random) {
        var draws = draws(safe, person, context, random);
        var propensities = PropensityCalculator.propensities(
                draws.stream().map(Draw::belief).toList());
        var ranked = new ArrayList<RankedExercise>();
        for (int i = 0; i < draws.size(); i++) {
            ranked.add(new RankedExercise(draws.get(i).exercise(), propensities[i]));
        }
        safe.stream()
                .filter(exercise ->
                        draws.stream().noneMatch(draw -> draw.exercise().equals(exercise)))
                .forEach(exercise -> ranked.add(new RankedExercise(exercise, 0)));
        return List.copyOf(ranked);
    }

    /** What would stand first, without how likely that is. */
    Exercise first(List<Exercise> safe, PersonalHistory person, PracticeContext context, UniformRandomProvider random) {
        return draws(safe, person, context, random).get(0).exercise();
    }

    /** One draw for each breathing, the greatest first. */
    private List<Draw> draws(
            List<Exercise> safe, PersonalHistory person, PracticeContext context, UniformRandomProvider random) {
        var breathings = new LinkedHashMap<String, Exercise>();
        safe.forEach(exercise -> breathings.putIfAbsent(exercise.breathing(), exercise));
        return breathings.values().stream()
                .map(exercise -> {
                    var belief = beliefs.posterior(exercise.breathing(), person, context)
                            .narrowed(EXPLORATION);
                    return new Draw(exercise, belief, belief.sample(random));
                })
                .sorted(Comparator.comparingDouble(Draw::value).reversed())
                .toList();
    }

    /** The fixed order: the first stands first for certain. */
    public static List<RankedExercise> fixed(List<Exercise> safe) {
        return safe.stream()
                .map(exercise -> new RankedExercise(exercise, exercise.equals(safe.get(0)) ? 1 : 0))
                .toList();
    }
}
