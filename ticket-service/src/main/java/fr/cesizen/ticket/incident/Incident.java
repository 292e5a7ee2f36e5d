package fr.cesizen.ticket.incident;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.ticket.incident.status.Impact;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.incident.workflow.Progress;
import fr.cesizen.ticket.incident.workflow.Track;
import fr.cesizen.ticket.level.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outage and what is done about it.
 *
 * @param groupKey of Alertmanager; null for what staff opened by hand
 * @param personalData whether personal data was touched; null until somebody has answered
 * @param waiver why there is no post-mortem; null unless that was decided
 */
public record Incident(
        UUID id,
        @Nullable String groupKey,
        String title,
        Classification classification,
        Instant openedAt,
        Progress progress,
        Pledge pledge,
        @Nullable Boolean personalData,
        @Nullable String waiver,
        long version) {

    /** Open incidents come before all closed ones in lists: those lie a thousand years back. */
    private static final Duration CLOSED_BEHIND = Duration.ofDays(365_000);

    /** How bad it is, and for what. */
    public record Classification(Priority priority, Impact impact, List<StatusComponent> components) {}

    /**
     * What is promised, and what staff were told of it.
     *
     * @param due when it is to be resolved
     * @param toldShare the largest share that was told, in percent; 0 the opening itself, -1 nothing
     * @param nextTell when the next share is used up; null when there is none
     */
    public record Pledge(
            Instant due, int toldShare, @Nullable Instant nextTell) {}

    public Priority priority() {
        return classification.priority();
    }

    /** How strictly its steps follow each other. */
    public Track track() {
        return Track.of(priority());
    }

    Instant listedAt() {
        return progress.closedAt() == null ? openedAt : openedAt.minus(CLOSED_BEHIND);
    }

    Cursor cursor() {
        return new Cursor(listedAt(), id);
    }

    /** The same, further on. */
    public Incident moved(Progress next) {
        return new Incident(id, groupKey, title, classification, openedAt, next, pledge, personalData, waiver, version);
    }

    Incident classified(Classification next) {
        return new Incident(id, groupKey, title, next, openedAt, progress, pledge, personalData, waiver, version);
    }

    Incident pledging(Pledge next) {
        return new Incident(
                id, groupKey, title, classification, openedAt, progress, next, personalData, waiver, version);
    }

    Incident answered(boolean touched) {
        return new Incident(id, groupKey, title, classification, openedAt, progress, pledge, touched, waiver, version);
    }

    Incident waived(String reason) {
        return new Incident(
                id, groupKey, title, classification, openedAt, progress, pledge, personalData, reason, version);
    }

    Incident stored(long next) {
        return new Incident(
                id, groupKey, title, classification, openedAt, progress, pledge, personalData, waiver, next);
    }
}
