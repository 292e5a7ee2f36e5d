package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Enters breaches into the register: once for each incident that touched personal data, and by hand. */
@Service
class BreachOpeningService {

    private final BreachRepository breaches;
    private final BreachStepRepository steps;
    private final BreachQueryService queries;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    BreachOpeningService(
            BreachRepository breaches,
            BreachStepRepository steps,
            BreachQueryService queries,
            Idempotency idempotency,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.breaches = breaches;
        this.steps = steps;
        this.queries = queries;
        this.idempotency = idempotency;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Enters what touched personal data, in the transaction under way; once for an incident, however often it is told. */
    Mono<Void> open(Event<TouchedIncident> event) {
        var opening = BreachStep.opened(now(), null);
        var breach = Breach.opened(ids.next(), event.data(), opening);
        return breaches.insert(breach).filter(entered -> entered).flatMap(entered -> steps.add(breach.id(), opening));
    }

    /** Enters what the officer knows of; a repeat with the same key returns the same breach as it is now. */
    Mono<VersionedBreach> open(UUID officer, IdempotencyKey key, NewBreach request) {
        return Mono.defer(() -> {
            var now = now();
            request.check(now);
            var opening = BreachStep.opened(now, BreachDescription.of(request.nature()));
            var breach = Breach.opened(ids.next(), request, opening);
            var create = breaches.insert(breach)
                    .then(steps.add(breach.id(), opening))
                    .thenReturn(VersionedBreach.of(breach, List.of(opening)));
            return tx.as(Actor.system(), idempotency.once(officer, key, request, breach.id(), create, queries::find));
        });
    }

    /** To the precision of the database. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
