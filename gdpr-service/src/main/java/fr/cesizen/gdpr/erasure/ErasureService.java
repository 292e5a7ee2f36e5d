package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RightsRequestRepository;
import fr.cesizen.platform.events.Event;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Has every service erase its data on a person (art. 17), and keeps the proof. */
@Service
class ErasureService {

    private final ErasureRepository ledger;
    private final ErasureTaskRepository tasks;
    private final RightsRequestRepository requests;
    private final Outbox outbox;
    private final Transactions tx;
    private final ErasureMetrics metrics;
    private final Clock clock;

    ErasureService(
            ErasureRepository ledger,
            ErasureTaskRepository tasks,
            RightsRequestRepository requests,
            Outbox outbox,
            Transactions tx,
            ErasureMetrics metrics,
            Clock clock) {
        this.ledger = ledger;
        this.tasks = tasks;
        this.requests = requests;
        this.outbox = outbox;
        this.tx = tx;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Starts the erasure of {@code person}. A repeat, whatever its Idempotency-Key, returns the same request with an
     * additional receipt: the first response may have been lost, and a receipt cannot be shown again.
     */
    Mono<ErasureAccepted> request(UUID person) {
        var receipt = Receipt.issue();
        // As the system: a person whose processing is restricted may still be erased.
        return tx.as(
                        Actor.system(),
                        requests.oneAtATime(person)
                                .then(ledger.findPending(person))
                                .switchIfEmpty(Mono.defer(() -> open(person)))
                                .delayUntil(erasure -> ledger.add(erasure.id(), receipt)))
                .map(erasure -> ErasureAccepted.of(erasure, receipt));
    }

    /** Shows an erasure to anyone holding a receipt for it; fails with 404 otherwise. */
    Mono<ErasureView> show(UUID id, Receipt receipt) {
        return tx.as(
                Actor.system(),
                ledger.findByReceipt(id, receipt)
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .flatMap(erasure -> tasks.of(id).map(services -> ErasureView.of(erasure, services))));
    }

    /**
     * Records a service's evidence; the last service to answer completes the erasure. Repeats and any order are safe.
     */
    Mono<Void> recordEvidence(Event<PersonErased> event) {
        var evidence = event.data();
        return ledger.lock(evidence.request(), event.person())
                .filter(pending -> pending)
                .flatMap(pending -> tasks.record(evidence))
                .flatMap(recorded -> ledger.complete(evidence.request(), clock.instant()))
                .filter(completed -> completed)
                .flatMap(completed -> outbox.add(new ErasureCompleted(event.person(), evidence.request()))
                        .doOnSuccess(done -> metrics.completed()));
    }

    private Mono<Erasure> open(UUID person) {
        return requests.add(person, DataRight.ERASURE)
                .map(request -> new Erasure(request.id(), request.madeAt(), null))
                .delayUntil(erasure -> ledger.open(erasure, person))
                .delayUntil(erasure -> outbox.add(new ErasureRequested(person, erasure.id())))
                .doOnSuccess(erasure -> metrics.requested());
    }
}
