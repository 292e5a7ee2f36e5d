package fr.cesizen.gdpr.restriction;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.gdpr.rights.RightsRequest;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Implements the right to have the processing of personal data restricted (art. 18). */
@Service
public class RestrictionService {

    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;

    RestrictionService(RightsRegisterService register, Outbox outbox, Transactions tx) {
        this.register = register;
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
                register.oneAtATime(person)
                        .then(current(person))
                        .flatMap(now -> now.restricted() == restricted ? Mono.just(now) : change(person, restricted)));
    }

    /** Lets every service refuse writes, whatever the person decided; in the caller's transaction. */
    public Mono<Void> freeze(UUID person) {
        return outbox.add(new RestrictionChanged(person, true));
    }

    /** Ends {@link #freeze}: what the person decided counts again. */
    public Mono<Void> thaw(UUID person) {
        return current(person).flatMap(now -> outbox.add(new RestrictionChanged(person, now.restricted())));
    }

    private Mono<RestrictionView> change(UUID person, boolean restricted) {
        return register.answer(person, DataRight.RESTRICTION, RightsRequest.ALL, !restricted)
                .delayUntil(request -> publish(person, restricted))
                .map(RestrictionService::view);
    }

    /** An account that is closed until its erasure stays so, whatever is decided meanwhile. */
    private Mono<Void> publish(UUID person, boolean restricted) {
        return register.isOpen(person, DataRight.ERASURE)
                .filter(frozen -> !frozen)
                .flatMap(open -> outbox.add(new RestrictionChanged(person, restricted)));
    }

    private Mono<RestrictionView> current(UUID person) {
        return register.findLast(person, DataRight.RESTRICTION)
                .map(RestrictionService::view)
                .defaultIfEmpty(RestrictionView.NEVER);
    }

    private static RestrictionView view(RightsRequest request) {
        return new RestrictionView(!request.lifts(), request.receivedAt());
    }
}
