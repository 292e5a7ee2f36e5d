package fr.cesizen.garden.practice.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A breathing pattern that a person made for themselves.
 *
 * @param version 1 when new, raised by every edit; a session keeps the version that was breathed
 */
public record OwnPattern(UUID id, String name, List<Phase> phases, int version, Instant createdAt, Instant updatedAt) {

    /** How many one person may have. */
    static final int MAX_PATTERNS = 50;

    /** A new pattern. @throws fr.cesizen.platform.problems.Problem 422, see {@link PhaseRules#check} */
    static OwnPattern create(UUID id, NewPattern request, Instant now) {
        PhaseRules.check(request.phases());
        return new OwnPattern(id, request.name(), List.copyOf(request.phases()), 1, now, now);
    }

    /** This pattern as it is after an edit. @throws fr.cesizen.platform.problems.Problem 422, see {@link PhaseRules#check} */
    OwnPattern edit(NewPattern request, Instant now) {
        PhaseRules.check(request.phases());
        return new OwnPattern(id, request.name(), List.copyOf(request.phases()), version + 1, createdAt, now);
    }

    /** The length of one cycle. */
    public Duration cycle() {
        return PhaseRules.cycle(phases);
    }
}
