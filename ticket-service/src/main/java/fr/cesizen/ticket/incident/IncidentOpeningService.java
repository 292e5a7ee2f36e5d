package fr.cesizen.ticket.incident;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.incident.timeline.TimelineRepository.Detail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens incidents that no alert has seen. */
@Service
class IncidentOpeningService {

    private final IncidentRepository incidents;
    private final IncidentApplier changes;
    private final IncidentFactory factory;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    IncidentOpeningService(
            IncidentRepository incidents,
            IncidentApplier changes,
            IncidentFactory factory,
            Idempotency idempotency,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.incidents = incidents;
        this.changes = changes;
        this.factory = factory;
        this.idempotency = idempotency;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    Mono<IncidentView> open(UUID staff, IdempotencyKey key, NewIncident request) {
        return Mono.defer(() -> {
            var now = clock.instant();
            var made = ids.next();
            var incident = factory.open(made, null, request.title(), request.classification(), now, now);
            return tx.as(
                            Actor.staff(),
                            idempotency.once(
                                    staff,
                                    key,
                                    request,
                                    made,
                                    changes.open(incident, now, Detail.by(staff)),
                                    incidents::find))
                    .map(opened -> IncidentView.of(opened, now));
        });
    }
}
