package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RequestState;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.privacy.LedgerEntry;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Makes register and ledger agree once an older database was restored: every service is asked again, and proves anew that it
 * holds nothing.
 */
@Service
class ErasureRestoreService {

    private static final int AT_ONCE = 100;

    private final ErasureRestoreRepository rows;
    private final ErasureRepository ledger;
    private final RightsRegisterService register;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    ErasureRestoreService(
            ErasureRestoreRepository rows,
            ErasureRepository ledger,
            RightsRegisterService register,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.register = register;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
    }

    /** Enters an erasure that this database does not know, or knows as not started; in the caller's transaction. */
    Mono<Void> restore(LedgerEntry entry) {
        return register.oneAtATime(entry.person())
                .then(Mono.defer(() -> rows.isErased(entry.person())))
                .filter(erased -> !erased)
                .flatMap(held -> rows.isKnown(entry.request()))
                .flatMap(known -> known ? start(entry) : add(entry).thenReturn(true))
                .filter(changed -> changed)
                .delayUntil(changed -> register.advance(entry.request(), RequestState.IN_PROGRESS))
                .flatMap(changed -> ask(entry.person(), entry.request()));
    }

    /** Asks again for what was not proved for so long: a restored database has lost what it had heard. */
    Mono<Long> repeat(Duration age) {
        return tx.as(Actor.system(), rows.unanswered(clock.instant().minus(age), AT_ONCE))
                .flatMapIterable(List::copyOf)
                .concatMap(due ->
                        tx.as(Actor.system(), ask(due.person(), due.id())).thenReturn(due))
                .count();
    }

    private Mono<Boolean> start(LedgerEntry entry) {
        return ledger.start(entry.request(), entry.startedAt());
    }

    private Mono<Void> add(LedgerEntry entry) {
        return rows.findOther(entry.person(), entry.request())
                .flatMap(this::takeBack)
                .then(Mono.defer(() ->
                        register.enterAgain(entry.request(), entry.person(), DataRight.ERASURE, entry.requestedAt())))
                .then(Mono.defer(() -> rows.add(entry)));
    }

    private Mono<Void> takeBack(UUID other) {
        return register.advance(other, RequestState.WITHDRAWN).then(ledger.cancel(other, clock.instant()));
    }

    private Mono<Void> ask(UUID person, UUID request) {
        return outbox.add(new ErasureRequested(person, request));
    }
}
