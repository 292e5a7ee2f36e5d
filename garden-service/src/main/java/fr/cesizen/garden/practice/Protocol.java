package fr.cesizen.garden.practice;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breathing exercise: phases that repeat, and its bounds. A session ends on the boundary of a cycle.
 *
 * @param breathHold whether a hold lasts more than 2 s, which some people must avoid
 * @param maxCycles most cycles that its author advises; absent when no advice is known
 * @param beginnerMaxCycles most cycles for somebody new to it
 * @param timesADay how often its author advises it
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

    /** Our own bound where the author gives none. */
    static final Duration LONGEST_SESSION = Duration.ofHours(1);

    Duration cycle() {
        return Duration.ofMillis(phases.stream().mapToLong(Phase::millis).sum());
    }

    int mostCycles() {
        return maxCycles == null ? (int) LONGEST_SESSION.dividedBy(cycle()) : maxCycles;
    }

    /**
     * Returns {@code cycles} when this exercise may last so long.
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
