package fr.cesizen.garden.suggestion.rule;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How consenting people together respond to exercises; cells of fewer than {@value PoolCell#FEWEST_PEOPLE} people are left
 * out, so that the prior stands for them.
 *
 * @param changes the plain change by mood before
 * @param exercises the corrected change by exercise
 * @param situations the corrected change by exercise and situation
 */
public record ResponsePool(
        Map<MoodBin, PoolCell> changes, Map<String, PoolCell> exercises, Map<Situation, PoolCell> situations) {

    /** Nobody has consented yet. */
    public static final ResponsePool EMPTY = new ResponsePool(Map.of(), Map.of(), Map.of());

    /** Where an exercise is practised, as coarse as people can be pooled. */
    public record Situation(String protocol, MoodQuadrant mood, DayPart dayPart) {

        /** The situation of an exercise in a context. */
        public static Situation of(String protocol, PracticeContext context) {
            return new Situation(protocol, context.mood(), context.dayPart());
        }
    }

    /** The share of a mood's distance from the usual that is gone some minutes later, whatever is done; until measured. */
    static final double PRIOR_REGRESSION = 0.3;

    /** The usual valence of most people, slightly pleasant (Diener and Diener 1996); until measured. */
    static final double USUAL_VALENCE = 0.1;

    /** Sessions that the prior of a bin counts for. */
    private static final double PRIOR_WEIGHT = 20;

    /** Keeps only what hides everybody behind it. */
    public ResponsePool {
        changes = anonymous(changes);
        exercises = anonymous(exercises);
        situations = anonymous(situations);
    }

    /**
     * The change to expect of a mood that began in {@code before} whatever was practised: low moods rise and high ones fall
     * by themselves (regression to the mean). The mean of the pool, shrunk to a line.
     */
    public double expectedChange(MoodBin before) {
        double prior = PRIOR_REGRESSION * (USUAL_VALENCE - before.centre());
        return shrink(changes.get(before), prior, PRIOR_WEIGHT);
    }

    /** The change beyond the expected one: what an exercise is judged by. */
    public double reward(MoodChange session) {
        return session.change() - expectedChange(session.before());
    }

    /** The mean of a cell, drawn to {@code prior} as strongly as {@code strength} sessions would. */
    static double shrink(@Nullable PoolCell cell, double prior, double strength) {
        return cell == null ? prior : (cell.mean() * cell.weight() + prior * strength) / (cell.weight() + strength);
    }

    private static <K> Map<K, PoolCell> anonymous(Map<K, PoolCell> cells) {
        var kept = new HashMap<>(cells);
        kept.values().removeIf(cell -> !cell.isAnonymous());
        return Map.copyOf(kept);
    }
}
