package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a suggestion needs to know of an exercise.
 *
 * @param breathing code under which it is learned: the same for exercises that differ by their names alone
 * @param cycle length of one breathing cycle
 * @param breathHold whether a hold lasts more than 2 s
 * @param beginnerCycles most cycles for somebody new to it; as {@code mostCycles} where its author says nothing
 */
public record Exercise(
        String code,
        String breathing,
        LocalizedText name,
        Duration cycle,
        boolean breathHold,
        int defaultCycles,
        int mostCycles,
        int beginnerCycles) {

    /** Fewer cycles are no practice: the breath needs some to settle. */
    static final int FEWEST_CYCLES = 3;

    /** Sessions after which nobody is new to an exercise. */
    static final int SESSIONS_OF_A_BEGINNER = 5;

    /** Whether it may be suggested: no hold unless allowed, and enough whole cycles in {@code minutes}. */
    boolean isSafe(boolean mayHold, @Nullable Integer minutes) {
        return (mayHold || !breathHold) && (minutes == null || cyclesIn(minutes) >= FEWEST_CYCLES);
    }

    /** Whole cycles to practise, as many as fit, within what the author allows somebody of that experience. */
    public int cycles(@Nullable Integer minutes, int sessionsBefore) {
        int bound = sessionsBefore < SESSIONS_OF_A_BEGINNER ? Math.min(beginnerCycles, mostCycles) : mostCycles;
        return Math.min(bound, minutes == null ? defaultCycles : cyclesIn(minutes));
    }

    private int cyclesIn(int minutes) {
        return (int) Duration.ofMinutes(minutes).dividedBy(cycle);
    }
}
