package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.problems.Problem;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose to practise: exactly one of an exercise, an own pattern, a meditation and minutes of sitting.
 *
 * @param version the latest when absent
 * @param cycleMillis of an own pattern as it was breathed offline, also if it has been edited or deleted since
 */
record PracticeChoice(
        @Nullable String protocol,
        @Nullable UUID pattern,
        @Nullable String meditation,
        @Nullable Integer minutes,
        @Nullable Integer version,
        @Nullable Integer cycleMillis) {

    /** @throws Problem 400 when nothing was chosen, 422 {@code one-practice-only} when more than one thing was */
    PracticeKind kind() {
        long chosen = Stream.of(protocol, pattern, meditation, minutes)
                .filter(Objects::nonNull)
                .count();
        if (chosen == 0) {
            throw Problem.invalid("/protocol", "not-null");
        }
        if (chosen > 1) {
            throw Problem.rule("one-practice-only").at("");
        }
        if (protocol != null) {
            return PracticeKind.BREATHING;
        }
        if (pattern != null) {
            return PracticeKind.OWN_PATTERN;
        }
        return meditation != null ? PracticeKind.GUIDED : PracticeKind.SITTING;
    }

    /** Whether it names what was practised in a session; without a version, whichever it was. */
    boolean names(Session session) {
        var practice = session.practice();
        return kind() == practice.kind()
                && Objects.equals(protocol == null ? meditation : protocol, practice.code())
                && Objects.equals(pattern, practice.pattern())
                && (version == null || version == practice.version())
                && (minutes == null || minutes == session.planned().toMinutes());
    }
}
