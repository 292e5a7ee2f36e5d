package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.restriction.RestrictionService;
import fr.cesizen.gdpr.rights.RequestState;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The time between a request for erasure and its begin. The account is closed meanwhile: no service takes a write or uses the
 * data, as under a restriction; the person may sign in, read, export, and take the request back.
 */
@Service
class CoolingOffService {

    private static final int AT_ONCE = 100;

    private final ErasureRepository ledger;
    private final RightsRegisterService register;
    private final RestrictionService restrictions;
    private final Outbox outbox;
    private final Transactions tx;
    private final ErasureProperties settings;
    private final Clock clock;

    CoolingOffService(
            ErasureRepository ledger,
            RightsRegisterService register,
            RestrictionService restrictions,
            Outbox outbox,
            Transactions tx,
            ErasureProperties settings,
            Clock clock) {
        this.ledger = ledger;
        this.register = register;
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.tx = tx;
        this.settings = settings;
        this.clock = clock;
    }

    Instant end(Instant requestedAt) {
        return requestedAt.plus(settings.coolingOff());
    }

    /** Closes the account, or starts at once where nothing has to be waited for; in the caller's transaction. */
    Mono<Erasure> begin(UUID person, Erasure erasure) {
        return erasure.isDue(clock.instant())
                ? start(person, erasure.id()).map(erasure::start)
                : restrictions
                        .freeze(person)
                        .then(outbox.add(new ErasureScheduled(person, erasure.id(), erasure.startsAt())))
                        .thenReturn(erasure);
    }

    /** Opens the account again, unless the person themselves restricted it; in the transaction of the withdrawal. */
    Mono<Void> cancel(UUID person, UUID request) {
        return ledger.cancel(request, clock.instant())
                .then(restrictions.thaw(person))
                .then(outbox.add(new ErasureCancelled(person, request)));
    }

    /** The erasures whose cooling-off has ended, a limited number of them. */
    Mono<List<ErasureRepository.Due>> due() {
        return tx.as(Actor.system(), Mono.defer(() -> ledger.due(clock.instant(), AT_ONCE)));
    }

    /** Starts an erasure that is due; nothing when it was taken back or started meanwhile. */
    Mono<Void> start(ErasureRepository.Due due) {
        return tx.as(
                Actor.system(),
                register.oneAtATime(due.person())
                        .then(start(due.person(), due.id()))
                        .then());
    }

    private Mono<Instant> start(UUID person, UUID request) {
        return Mono.fromCallable(clock::instant)
                .filterWhen(now -> ledger.start(request, now))
                .delayUntil(now -> register.advance(request, RequestState.IN_PROGRESS))
                .delayUntil(now -> outbox.add(new ErasureRequested(person, request)));
    }
}
