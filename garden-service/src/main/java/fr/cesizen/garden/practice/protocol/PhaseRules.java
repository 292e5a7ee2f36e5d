package fr.cesizen.garden.practice.protocol;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds of every breathing cycle: of the exercises of the catalogue and of people's own patterns. */
public final class PhaseRules {

    static final int MIN_MILLIS = 500;
    static final int MAX_MILLIS = 30_000;
    static final Duration LONGEST_CYCLE = Duration.ofSeconds(60);

    /** The longest hold for people who should not hold their breath; source: {@code breathHoldRule} of the catalogue. */
    static final int LONGEST_EASY_HOLD = 2_000;

    private static final Set<PhaseType> HOLDS = EnumSet.of(PhaseType.HOLD_IN, PhaseType.HOLD_OUT);

    /** What a phase can follow; the first one follows the last one of the cycle before. */
    private static final Map<PhaseType, Set<PhaseType>> AFTER = Map.of(
            PhaseType.INHALE, EnumSet.of(PhaseType.EXHALE, PhaseType.HOLD_OUT),
            PhaseType.INHALE_TOP_UP, EnumSet.of(PhaseType.INHALE, PhaseType.HOLD_IN),
            PhaseType.HOLD_IN, EnumSet.of(PhaseType.INHALE, PhaseType.INHALE_TOP_UP),
            PhaseType.EXHALE, EnumSet.of(PhaseType.INHALE, PhaseType.INHALE_TOP_UP, PhaseType.HOLD_IN),
            PhaseType.HOLD_OUT, EnumSet.of(PhaseType.EXHALE));

    /** The length of one cycle. */
    public static Duration cycle(List<Phase> phases) {
        return Duration.ofMillis(phases.stream().mapToLong(Phase::millis).sum());
    }

    /** Whether a hold lasts more than 2 s, which some people must avoid. */
    public static boolean isBreathHeld(List<Phase> phases) {
        return phases.stream().anyMatch(phase -> HOLDS.contains(phase.type()) && phase.millis() > LONGEST_EASY_HOLD);
    }

    /**
     * Rejects what nobody can breathe.
     *
     * @throws Problem 422 {@code cycle-too-long}, {@code pattern-without-breath} or {@code phase-out-of-order}
     */
    static void check(List<Phase> phases) {
        if (cycle(phases).compareTo(LONGEST_CYCLE) > 0) {
            throw Problem.rule("cycle-too-long", LONGEST_CYCLE.toSeconds()).at("/phases");
        }
        var types = phases.stream().map(Phase::type).toList();
        if (!types.contains(PhaseType.INHALE) || !types.contains(PhaseType.EXHALE)) {
            throw Problem.rule("pattern-without-breath").at("/phases");
        }
        var before = types.get(types.size() - 1);
        for (int i = 0; i < types.size(); i++) {
            if (!AFTER.getOrDefault(types.get(i), Set.of()).contains(before)) {
                throw Problem.rule("phase-out-of-order").at("/phases/" + i + "/type");
            }
            before = types.get(i);
        }
    }

    private PhaseRules() {}
}
