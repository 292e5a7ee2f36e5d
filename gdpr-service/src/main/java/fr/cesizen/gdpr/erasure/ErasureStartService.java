package fr.cesizen.gdpr.erasure;

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

/** The moment from which an erasure cannot be undone: the ledger keeps it, and every service is asked to erase. */
@Service
class ErasureStartService {

    private static final int AT_ONCE = 100;

    private final ErasureRepository ledger;
    private final ErasureRestoreRepository entries;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    ErasureStartService(
            ErasureRepository ledger,
            ErasureRestoreRepository entries,
            RightsRegisterService register,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.register = register;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
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

    /** Starts an erasure in the caller's transaction; empty when it was taken back or started before. */
    Mono<Instant> start(UUID person, UUID request) {
        return Mono.fromCallable(clock::instant)
                .filterWhen(now -> ledger.start(request, now))
                .delayUntil(now -> register.advance(request, RequestState.IN_PROGRESS))
                // The ledger comes first: no service may erase somebody whom a restore could bring back.
                .delayUntil(now -> entries.entry(request).flatMap(outbox::add))
                .delayUntil(now -> outbox.add(new ErasureRequested(person, request)));
    }
}
