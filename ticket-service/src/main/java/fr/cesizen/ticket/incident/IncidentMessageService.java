package fr.cesizen.ticket.incident;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.incident.status.NewPublicMessage;
import fr.cesizen.ticket.incident.status.PublicMessage;
import fr.cesizen.ticket.incident.status.StatusRepository;
import fr.cesizen.ticket.incident.timeline.TimelineEvent;
import fr.cesizen.ticket.incident.timeline.TimelineKind;
import fr.cesizen.ticket.incident.timeline.TimelineRepository;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * What staff write about an incident: notes for each other, and messages for everybody. The two go to different tables, by
 * different endpoints; nothing makes one of the other.
 */
@Service
class IncidentMessageService {

    private final IncidentRepository incidents;
    private final TimelineRepository timeline;
    private final StatusRepository status;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    IncidentMessageService(
            IncidentRepository incidents,
            TimelineRepository timeline,
            StatusRepository status,
            Idempotency idempotency,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.status = status;
        this.idempotency = idempotency;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** The content of which the fingerprint is taken. */
    private record Written(UUID incident, Object words) {}

    /** Adds a note to the timeline. */
    Mono<TimelineEvent> note(UUID staff, UUID id, IdempotencyKey key, NewIncidentNote note) {
        var detail = Detail.by(staff).saying(note.body());
        return tx.as(Actor.staff(), incidents.find(id).flatMap(incident -> {
            var event = event(incident, TimelineKind.NOTED, detail);
            return idempotency.once(
                    staff,
                    key,
                    new Written(id, note),
                    event.id(),
                    Mono.defer(() -> timeline.add(event)),
                    made -> timeline.find(id, made));
        }));
    }

    /** Publishes a message to everybody. */
    Mono<PublicMessage> publish(UUID staff, UUID id, IdempotencyKey key, NewPublicMessage words) {
        return tx.as(Actor.staff(), incidents.find(id).flatMap(incident -> {
            var message = new PublicMessage(ids.next(), id, words.fr(), words.en(), clock.instant());
            var event = event(incident, TimelineKind.MESSAGE_PUBLISHED, Detail.by(staff));
            return idempotency.once(
                    staff,
                    key,
                    new Written(id, words),
                    message.id(),
                    Mono.defer(() -> status.add(message)).delayUntil(added -> timeline.add(event)),
                    made -> status.find(id, made));
        }));
    }

    private TimelineEvent event(Incident incident, TimelineKind kind, Detail detail) {
        var step = incident.progress().step();
        return timeline.compose(incident.id(), kind, clock.instant(), step, incident.priority(), detail);
    }
}
