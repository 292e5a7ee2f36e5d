package fr.cesizen.gdpr.erasure;

import fr.cesizen.gdpr.certificate.CertificateFactory;
import fr.cesizen.gdpr.certificate.SignedStatement;
import fr.cesizen.gdpr.rights.DataRight;
import fr.cesizen.gdpr.rights.RightsRegisterService;
import fr.cesizen.gdpr.rights.RightsRequest;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes requests for erasure (art. 17), and shows how far they are. */
@Service
class ErasureService {

    private final ErasureRepository ledger;
    private final ErasureTaskRepository tasks;
    private final RightsRegisterService register;
    private final CoolingOffService coolingOff;
    private final CertificateFactory certificates;
    private final Transactions tx;
    private final ErasureMetrics metrics;

    ErasureService(
            ErasureRepository ledger,
            ErasureTaskRepository tasks,
            RightsRegisterService register,
            CoolingOffService coolingOff,
            CertificateFactory certificates,
            Transactions tx,
            ErasureMetrics metrics) {
        this.ledger = ledger;
        this.tasks = tasks;
        this.register = register;
        this.coolingOff = coolingOff;
        this.certificates = certificates;
        this.tx = tx;
        this.metrics = metrics;
    }

    /**
     * Takes the request of {@code person}, which begins after its cooling-off. A repeat, whatever its Idempotency-Key, returns
     * the same request with an additional receipt: the first response may have been lost, and a receipt cannot be shown again.
     */
    Mono<ErasureAccepted> request(UUID person) {
        var receipt = Receipt.issue();
        // As the system: a person whose processing is restricted may still be erased.
        return tx.as(
                        Actor.system(),
                        register.oneAtATime(person)
                                .then(ledger.findPending(person))
                                .delayUntil(erasure -> ledger.add(erasure.id(), receipt))
                                .switchIfEmpty(Mono.defer(() -> open(
                                        person,
                                        register.enter(person, DataRight.ERASURE, RightsRequest.ALL),
                                        List.of(receipt)))))
                .map(erasure -> ErasureAccepted.of(erasure, receipt));
    }

    /**
     * Enters an erasure that is due though its person did not ask, as they are too young without a parent or never come back. It
     * runs as any other, and they may take it back as any other; in the caller's transaction.
     */
    Mono<Void> begin(UUID person) {
        return register.oneAtATime(person)
                .then(ledger.findPending(person))
                .switchIfEmpty(Mono.defer(() -> open(
                        person, register.enterForService(person, DataRight.ERASURE, RightsRequest.ALL), List.of())))
                .then();
    }

    /** Shows an erasure to anyone holding a receipt for it; fails with 404 otherwise. */
    Mono<ErasureView> show(UUID id, Receipt receipt) {
        return tx.as(
                Actor.system(),
                ledger.findByReceipt(id, receipt)
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .flatMap(erasure -> tasks.of(id).map(services -> ErasureView.of(erasure, services))));
    }

    /** Certifies a completed erasure to anyone holding a receipt for it; fails with 409 before its end. */
    Mono<SignedStatement> certify(UUID id, Receipt receipt) {
        return tx.as(
                        Actor.system(),
                        ledger.findByReceipt(id, receipt)
                                .switchIfEmpty(Mono.error(Problem::notFound))
                                .flatMap(erasure ->
                                        tasks.of(id).map(services -> ErasureCertificate.of(erasure, services))))
                .map(certificates::sign);
    }

    // What the ledger says of an erasure that begins names its receipts, so they are there before.
    private Mono<Erasure> open(UUID person, Mono<RightsRequest> entry, List<Receipt> receipts) {
        return entry.map(request ->
                        Erasure.scheduled(request.id(), request.receivedAt(), coolingOff.end(request.receivedAt())))
                .delayUntil(erasure -> ledger.open(erasure, person))
                .delayUntil(
                        erasure -> Flux.fromIterable(receipts).concatMap(receipt -> ledger.add(erasure.id(), receipt)))
                .flatMap(erasure -> coolingOff.begin(person, erasure))
                .doOnSuccess(erasure -> metrics.requested());
    }
}
