package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.meditation.Meditation;
import fr.cesizen.garden.practice.protocol.Protocol;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is practised in a session, with its bounds.
 *
 * @param code of an exercise or a meditation; absent for own patterns and for sitting
 * @param pattern the id of an own pattern
 * @param version of the exercise, pattern or meditation
 * @param cycle the length of a cycle; absent for what is counted in time
 * @param usual how long it takes unless planned otherwise
 * @param most how long it can be practised
 */
record Practice(
        PracticeKind kind,
        @Nullable String code,
        @Nullable UUID pattern,
        int version,
        @Nullable Duration cycle,
        Duration usual,
        Duration most) {

    private static final Duration LONGEST_SITTING = Duration.ofHours(2);
    private static final Duration USUAL_PATTERN = Duration.ofMinutes(5);

    static Practice of(Protocol protocol) {
        var cycle = protocol.cycle();
        return new Practice(
                PracticeKind.BREATHING,
                protocol.code(),
                null,
                protocol.version(),
                cycle,
                cycle.multipliedBy(protocol.defaultCycles()),
                cycle.multipliedBy(protocol.mostCycles()));
    }

    /** Five minutes of an own pattern unless planned otherwise, an hour at most. */
    static Practice ofPattern(UUID pattern, int version, Duration cycle) {
        return new Practice(
                PracticeKind.OWN_PATTERN, null, pattern, version, cycle, USUAL_PATTERN, Protocol.LONGEST_SESSION);
    }

    /** Sitting in silence; people may sit longer than they planned, up to two hours. */
    static Practice ofSitting(Duration planned) {
        return new Practice(PracticeKind.SITTING, null, null, 1, null, planned, LONGEST_SITTING);
    }

    static Practice of(Meditation meditation) {
        return ofMeditation(meditation.code(), meditation.version(), meditation.length());
    }

    static Practice ofMeditation(String code, int version, Duration length) {
        return new Practice(PracticeKind.GUIDED, code, null, version, null, length, length);
    }

    /** The length of a cycle of an own pattern; an exercise keeps its length by its version. */
    @Nullable
    Duration ownCycle() {
        return kind == PracticeKind.OWN_PATTERN ? cycle : null;
    }
}
