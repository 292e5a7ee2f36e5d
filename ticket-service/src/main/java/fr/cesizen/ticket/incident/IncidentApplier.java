package fr.cesizen.ticket.incident;

import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.ticket.escalation.IncidentEscalationService;
import fr.cesizen.ticket.escalation.IncidentEscalationService.IncidentPromise;
import fr.cesizen.ticket.incident.Incident.Pledge;
import fr.cesizen.ticket.incident.status.StatusRepository;
import fr.cesizen.ticket.incident.timeline.TimelineKind;
import fr.cesizen.ticket.incident.timeline.TimelineRepository;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down what happened to an incident, and in the same transaction what follows: its timeline, the public status, what
 * staff are told, and figures. Nothing else changes an incident.
 */
@Component
public class IncidentApplier {

    private final IncidentRepository incidents;
    private final TimelineRepository timeline;
    private final StatusRepository status;
    private final IncidentEscalationService escalations;
    private final IncidentMetrics metrics;

    IncidentApplier(
            IncidentRepository incidents,
            TimelineRepository timeline,
            StatusRepository status,
            IncidentEscalationService escalations,
            IncidentMetrics metrics) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.status = status;
        this.escalations = escalations;
        this.metrics = metrics;
    }

    /** Stores a new incident. */
    public Mono<Incident> open(Incident incident, Instant now, Detail detail) {
        return incidents
                .insert(incident)
                .delayUntil(stored -> note(stored, TimelineKind.OPENED, now, detail))
                .delayUntil(this::show);
    }

    /** Stores a changed incident and what changed it; fails with 412 when somebody else has changed it meanwhile. */
    public Mono<Incident> apply(Incident before, Incident after, TimelineKind kind, Instant now, Detail detail) {
        boolean isResolved = after.progress().isResolved() && !before.progress().isResolved();
        var changed = isResolved ? after.pledging(quiet(after.pledge())) : after;
        return incidents
                .update(changed)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .delayUntil(stored -> note(stored, kind, now, detail))
                .delayUntil(this::show)
                .delayUntil(stored -> isResolved ? resolve(stored, kind, now) : Mono.empty());
    }

    /** Adds something to the timeline that changes nothing else. */
    public Mono<Void> note(Incident incident, TimelineKind kind, Instant now, Detail detail) {
        var step = incident.progress().step();
        return timeline.add(timeline.compose(incident.id(), kind, now, step, incident.priority(), detail))
                .then();
    }

    private Mono<Void> show(Incident incident) {
        var classification = incident.classification();
        return status.show(
                incident.id(),
                incident.openedAt(),
                incident.progress(),
                classification.impact(),
                classification.components());
    }

    private Mono<Void> resolve(Incident incident, TimelineKind kind, Instant now) {
        var resolvedAt = incident.progress().resolvedAt();
        var noted = kind == TimelineKind.RESOLVED
                ? Mono.<Void>empty()
                : note(incident, TimelineKind.RESOLVED, now, Detail.NONE);
        return noted.then(escalations.tellEnd(promise(incident, 0), now))
                .then(resolvedAt == null ? Mono.empty() : metrics.resolved(incident, resolvedAt));
    }

    /** What is told of an incident. */
    static IncidentPromise promise(Incident incident, int share) {
        return new IncidentPromise(
                incident.id(),
                incident.priority(),
                incident.openedAt(),
                incident.pledge().due(),
                share);
    }

    private static Pledge quiet(Pledge pledge) {
        return new Pledge(pledge.due(), pledge.toldShare(), null);
    }
}
