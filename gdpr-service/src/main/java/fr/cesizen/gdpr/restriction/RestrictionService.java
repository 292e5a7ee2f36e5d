package fr.cesizen.gdpr.restriction;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RightsRequest;
import fr.cesizen.gdpr.rights.RightsRequestRepository;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Implements the right to have the processing of personal data restricted (art. 18). */
@Service
class RestrictionService {

    private final RightsRequestRepository requests;
    private final Outbox outbox;
    private final Transactions tx;

    RestrictionService(RightsRequestRepository requests, Outbox outbox, Transactions tx) {
        this.requests = requests;
        this.outbox = outbox;
        this.tx = tx;
    }

    Mono<RestrictionView> of(UUID person) {
        return tx.transactional(current(person));
    }

    /** Sets the state and publishes the change to every service, unless it is already set. */
    Mono<RestrictionView> set(UUID person, boolean restricted) {
        // As the system: a restricted person cannot write, but must be able to lift the restriction.
        return tx.as(
                Actor.system(),
                requests.oneAtATime(person)
                        .then(current(person))
                        .flatMap(now -> now.restricted() == restricted ? Mono.just(now) : change(person, restricted)));
    }

    private Mono<RestrictionView> change(UUID person, boolean restricted) {
        return requests.add(person, restricted ? DataRight.RESTRICTION : DataRight.RESTRICTION_LIFTED)
                .delayUntil(request -> outbox.add(new RestrictionChanged(person, restricted)))
                .map(RestrictionService::view);
    }

    private Mono<RestrictionView> current(UUID person) {
        return requests.latest(person, DataRight.RESTRICTION, DataRight.RESTRICTION_LIFTED)
                .map(RestrictionService::view)
                .defaultIfEmpty(RestrictionView.NEVER);
    }

    private static RestrictionView view(RightsRequest request) {
        return new RestrictionView(request.kind() == DataRight.RESTRICTION, request.madeAt());
    }
}
