package fr.cesizen.gdpr.rights;

import fr.cesizen.gdpr.deadline.ResponsePeriod;
import fr.cesizen.platform.problems.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a person made under their rights: an entry of the register.
 *
 * @param about the person; absent once they are erased
 * @param subject what precisely, as a code: a purpose for an objection, an area of data for a rectification, else {@code all}
 * @param lifts whether it ends what an earlier request of the kind began
 * @param suspendedSince see {@link RequestProgress}
 */
public record RightsRequest(
        UUID id,
        @Nullable UUID about,
        DataRight kind,
        String subject,
        boolean lifts,
        RequestState state,
        Instant receivedAt,
        boolean extended,
        int suspendedDays,
        @Nullable LocalDate suspendedSince,
        @Nullable Instant closedAt,
        @Nullable StepReason extensionReason,
        @Nullable StepReason refusalReason) {

    /** What most requests are about. */
    public static final String ALL = "all";

    static RightsRequest received(UUID id, UUID person, DataRight kind, String subject, boolean lifts, Instant at) {
        return new RightsRequest(
                id, person, kind, subject, lifts, RequestState.RECEIVED, at, false, 0, null, null, null, null);
    }

    RequestProgress progress() {
        var received = ResponsePeriod.of(receivedAt).received();
        return new RequestProgress(state, new ResponsePeriod(received, extended, suspendedDays), suspendedSince);
    }

    /**
     * The request after a step.
     *
     * @throws Problem 409 {@code runs-by-itself} for a step by hand where the services do it all, and see
     *     {@link RequestProgress#next}
     */
    RightsRequest next(RequestState target, StepParty by, @Nullable StepReason reason, Instant now) {
        checkHand(target, by);
        var next = progress().next(target, now.atZone(ResponsePeriod.ZONE).toLocalDate());
        if (next.state() == state) {
            return this;
        }
        return new RightsRequest(
                id,
                about,
                kind,
                subject,
                lifts,
                next.state(),
                receivedAt,
                next.period().extended(),
                next.period().suspendedDays(),
                next.suspendedSince(),
                next.state().isClosed() ? now : null,
                target == RequestState.EXTENDED ? reason : extensionReason,
                target == RequestState.REFUSED ? reason : null);
    }

    private void checkHand(RequestState target, StepParty by) {
        boolean isTakenBackInTime = by == StepParty.PERSON && state == RequestState.RECEIVED;
        if (kind.runsByItself() && by != StepParty.SERVICE && target != state && !isTakenBackInTime) {
            throw Problem.conflict("runs-by-itself").with("state", state.name());
        }
    }
}
