package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;

/** The exercises of the service, and people to suggest them to. */
public final class RuleFixtures {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final PracticeContext CALM_EVENING =
            new PracticeContext(MoodQuadrant.UNPLEASANT_CALM, DayPart.EVENING, TimeAtHand.MEDIUM);

    /** The codes, cycles and holds of {@code breathing-protocols.json}. */
    public static final ExerciseCatalog CATALOG = new ExerciseCatalog(List.of(
            exercise("cesi-748", 19_000, true, 16, 189, 189),
            exercise("cesi-55", 10_000, false, 30, 360, 360),
            exercise("cesi-46", 10_000, false, 30, 360, 360),
            exercise("coherence-365", 10_000, false, 30, 360, 360),
            exercise("weil-478", 19_000, true, 4, 8, 4),
            exercise("box-4444", 16_000, true, 18, 225, 225),
            exercise("cyclic-sigh", 5_000, false, 60, 720, 720)));

    static Exercise exercise(String code, int cycle, boolean hold, int cycles, int most, int beginner) {
        // 365 is 5-5 by another name.
        var breathing = code.equals("coherence-365") ? "cesi-55" : code;
        return new Exercise(
                code, breathing, new LocalizedText(code, code), Duration.ofMillis(cycle), hold, cycles, most, beginner);
    }

    static MoodChange session(String protocol, MoodBin before, double change, Instant at) {
        return new MoodChange(protocol, CALM_EVENING, before, change, at);
    }

    static UniformRandomProvider random(long seed) {
        return new SplittableRandom(seed)::nextLong;
    }

    private RuleFixtures() {}
}
