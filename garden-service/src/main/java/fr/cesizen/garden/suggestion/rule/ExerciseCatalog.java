package fr.cesizen.garden.suggestion.rule;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exercises that can be suggested, and the order in which they stand for somebody of whom nothing may be learned. */
public record ExerciseCatalog(List<Exercise> exercises) {

    /** Without holds and easy first; those that need practice last. */
    private static final List<String> FIXED_ORDER =
            List.of("coherence-365", "cesi-46", "cyclic-sigh", "cesi-55", "box-4444", "cesi-748", "weil-478");

    /** Sorts the exercises into the fixed order; those that it does not name follow as given. */
    public ExerciseCatalog {
        exercises = exercises.stream()
                .sorted(Comparator.comparingInt(exercise -> rank(exercise.code())))
                .toList();
    }

    /**
     * The exercises that may be suggested at all, in the fixed order. Neither learning nor chance adds to them.
     *
     * @param mayHold whether the person may hold their breath for more than 2 s
     * @param minutes that the person has; absent when not told
     */
    public List<Exercise> safe(boolean mayHold, @Nullable Integer minutes) {
        return exercises.stream()
                .filter(exercise -> exercise.isSafe(mayHold, minutes))
                .toList();
    }

    /** Whether there is an exercise of that code. */
    public boolean contains(String code) {
        return exercises.stream().anyMatch(exercise -> exercise.code().equals(code));
    }

    /** The code under which a session or a refusal of an exercise is learned; itself when it is no longer in the catalogue. */
    public String breathing(String code) {
        return exercises.stream()
                .filter(exercise -> exercise.code().equals(code))
                .map(Exercise::breathing)
                .findFirst()
                .orElse(code);
    }

    private static int rank(String code) {
        int rank = FIXED_ORDER.indexOf(code);
        return rank < 0 ? FIXED_ORDER.size() : rank;
    }
}
