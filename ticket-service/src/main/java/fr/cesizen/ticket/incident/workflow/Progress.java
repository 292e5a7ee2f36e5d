package fr.cesizen.ticket.incident.workflow;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on an incident is; every change of it is a pure function.
 *
 * @param before where it goes back to when something fires again while it is watched
 * @param since when the present step began
 * @param settlesAt while it is watched: when it counts as resolved if nothing fires again
 * @param resolvedAt when it was mended: the beginning of the quiet time, not its end
 */
public record Progress(
        IncidentStep step,
        @Nullable IncidentStep before,
        Instant since,
        @Nullable Instant settlesAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {

    /** The beginning. */
    public static Progress detected(Instant at) {
        return new Progress(IncidentStep.DETECTION, null, at, null, null, null);
    }

    /** Whether nothing fires any more for good: what comes later is another incident. */
    public boolean isResolved() {
        return resolvedAt != null;
    }

    /** The steps that staff may take now, in their order. */
    public List<IncidentStep> possible(Track track) {
        return List.copyOf(IncidentWorkflow.next(track, step, isResolved()));
    }

    /**
     * The step that staff take.
     *
     * @param settling how long it is watched before it counts as resolved
     * @throws Problem 409 {@code step-impossible} or {@code incident-closed}
     */
    public Progress take(Track track, IncidentStep next, Instant at, Duration settling) {
        refuseClosed();
        var possible = possible(track);
        if (!possible.contains(next)) {
            throw Problem.conflict("step-impossible").with("possible", possible);
        }
        return switch (next) {
            case MONITORING -> new Progress(next, step, at, at.plus(settling), null, null);
            case POST_MORTEM -> new Progress(next, null, at, null, restoredAt(), null);
            default -> new Progress(next, null, at, null, null, null);
        };
    }

    /** What follows when nothing fires any more: it is watched from now on, also if staff watched it too early. */
    public Progress watch(Instant at, Duration settling) {
        if (isResolved() || IncidentStep.MONITORING.isBefore(step)) {
            return this;
        }
        var from = step == IncidentStep.MONITORING ? before : step;
        return new Progress(IncidentStep.MONITORING, from, at, at.plus(settling), null, null);
    }

    /** What follows when something fires again while it is watched: it is where it was before. */
    public Progress fallBack(Instant at) {
        return step == IncidentStep.MONITORING && !isResolved()
                ? new Progress(before == null ? IncidentStep.ANALYSIS : before, null, at, null, null, null)
                : this;
    }

    /** What follows when it was quiet for long enough: it was mended when the quiet time began. */
    public Progress resolve() {
        return step == IncidentStep.MONITORING
                ? new Progress(step, before, since, settlesAt, restoredAt(), null)
                : this;
    }

    /**
     * The end, which staff declare.
     *
     * @param isReviewed whether there is a post-mortem, or a reason for which there is none
     * @throws Problem 409 {@code step-impossible}, {@code post-mortem-required} or {@code incident-closed}
     */
    public Progress close(Track track, boolean isReviewed, Instant at) {
        refuseClosed();
        if (step.isBefore(IncidentStep.MONITORING)) {
            throw Problem.conflict("step-impossible").with("possible", possible(track));
        }
        if (track == Track.EXPRESS && !isReviewed) {
            throw Problem.conflict("post-mortem-required");
        }
        return new Progress(IncidentStep.CLOSED, null, at, null, restoredAt(), at);
    }

    /** Refuses a change once nothing is left to be done. @throws Problem 409 {@code incident-closed} */
    public void refuseClosed() {
        if (step == IncidentStep.CLOSED) {
            throw Problem.conflict("incident-closed");
        }
    }

    private Instant restoredAt() {
        return resolvedAt == null ? since : resolvedAt;
    }
}
