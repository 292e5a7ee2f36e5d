package fr.cesizen.gdpr.rights;

import static fr.cesizen.gdpr.rights.RequestState.COMPLETED;
import static fr.cesizen.gdpr.rights.RequestState.EXTENDED;
import static fr.cesizen.gdpr.rights.RequestState.IDENTITY_AWAITED;
import static fr.cesizen.gdpr.rights.RequestState.IN_PROGRESS;
import static fr.cesizen.gdpr.rights.RequestState.RECEIVED;
import static fr.cesizen.gdpr.rights.RequestState.REFUSED;
import static fr.cesizen.gdpr.rights.RequestState.WITHDRAWN;

import fr.cesizen.gdpr.deadline.ResponsePeriod;
import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one state machine of requests, for all rights: where a request is, and by when it is due. Pure.
 *
 * @param suspendedSince the day since which proof of identity is awaited; absent in every other state
 */
record RequestProgress(
        RequestState state, ResponsePeriod period, @Nullable LocalDate suspendedSince) {

    /** What may follow a state; nothing follows one that is missing here. */
    private static final Map<RequestState, Set<RequestState>> NEXT = Map.of(
            RECEIVED, Set.of(IDENTITY_AWAITED, IN_PROGRESS, EXTENDED, COMPLETED, REFUSED, WITHDRAWN),
            IDENTITY_AWAITED, Set.of(IN_PROGRESS, REFUSED, WITHDRAWN),
            IN_PROGRESS, Set.of(IDENTITY_AWAITED, EXTENDED, COMPLETED, REFUSED, WITHDRAWN),
            EXTENDED, Set.of(IDENTITY_AWAITED, COMPLETED, REFUSED, WITHDRAWN));

    static RequestProgress received(ResponsePeriod period) {
        return new RequestProgress(RECEIVED, period, null);
    }

    /**
     * The progress after a step on a day. A step that was taken already changes nothing; one that goes on after proof of
     * identity goes back to where the request was.
     *
     * @throws Problem 409 {@code step-not-possible} in this state, 422 {@code extension-too-late} after the first month
     */
    RequestProgress next(RequestState target, LocalDate today) {
        if (target == state || (target == IN_PROGRESS && state == EXTENDED)) {
            return this;
        }
        if (!NEXT.getOrDefault(state, Set.of()).contains(target)) {
            throw Problem.conflict("step-not-possible").with("state", state.name());
        }
        if (target == EXTENDED && (period.extended() || today.isAfter(period.noticeUntil()))) {
            throw Problem.rule("extension-too-late").at("/state");
        }
        var counted = suspendedSince == null ? period : period.suspend(suspendedSince, today);
        return switch (target) {
            case IDENTITY_AWAITED -> new RequestProgress(target, counted, today);
            case IN_PROGRESS -> new RequestProgress(counted.extended() ? EXTENDED : target, counted, null);
            case EXTENDED -> new RequestProgress(target, counted.extend(), null);
            default -> new RequestProgress(target, counted, null);
        };
    }

    /** The last day on which an answer is in time; null while the clock stands still. */
    @Nullable
    LocalDate dueOn() {
        return suspendedSince == null ? period.dueOn() : null;
    }
}
