package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breathing exercise: its repeating phases and its bounds. A session always ends with a whole cycle.
 *
 * @param version raised whenever phases or bounds change; the catalogue keeps every earlier version
 * @param breathHold whether a hold lasts more than 2 s, which some people must avoid
 * @param maxCycles maximum number of cycles that its author advises; absent when no advice is known
 * @param beginnerMaxCycles maximum number of cycles for beginners
 * @param timesADay how often a day its author advises it
 */
public record Protocol(
        String code,
        int version,
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
    public static final Duration LONGEST_SESSION = Duration.ofHours(1);

    /** The length of one cycle. */
    public Duration cycle() {
        return PhaseRules.cycle(phases);
    }

    /** How many cycles a session has at most: what its author advises, otherwise an hour of them. */
    public int mostCycles() {
        return maxCycles == null ? (int) LONGEST_SESSION.dividedBy(cycle()) : maxCycles;
    }
}
