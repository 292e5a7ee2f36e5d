package fr.cesizen.garden.suggestion.rule;

/**
 * An exercise with its place in an answer.
 *
 * @param propensity the probability with which it was to stand first, 0 to 1
 */
public record RankedExercise(Exercise exercise, double propensity) {}
