package fr.cesizen.garden.practice;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breathing exercise: its repeating phases and its bounds. A session always ends with a whole cycle.
 *
 * @param breathHold whether a hold lasts more than 2 s, which some people must avoid
 * @param maxCycles maximum number of cycles that its author advises; absent when no advice is known
 * @param beginnerMaxCycles maximum number of cycles for beginners
 * @param timesADay how often a day its author advises it
 */
record Protocol(
        String code,
        LocalizedText name,
        List<Phase> phases,
        boolean breathHold,
        int defaultCycles,
        @Nullable Integer maxCycles,
        @Nullable Integer beginnerMaxCycles,
        @Nullable Integer timesADay,
        String origin,
        String source) {

    /** CESIZen's own limit where the author gives none. */
    static final Duration LONGEST_SESSION = Duration.ofHours(1);

    Duration cycle() {
        return Duration.ofMillis(phases.stream().mapToLong(Phase::millis).sum());
    }

    int mostCycles() {
        return maxCycles == null ? (int) LONGEST_SESSION.dividedBy(cycle()) : maxCycles;
    }

    /**
     * Returns {@code cycles} if this exercise allows that many.
     *
     * @throws Problem 422 {@code too-many-cycles} at {@code pointer}
     */
    int bounded(int cycles, String pointer) {
        if (cycles > mostCycles()) {
            throw Problem.rule("too-many-cycles", mostCycles()).at(pointer);
        }
        return cycles;
    }
}
