package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Measures how long the oldest pending erasure has waited. */
@Component
class ErasureAgeJob {

    private final ErasureRepository ledger;
    private final ErasureMetrics metrics;
    private final Transactions tx;

    ErasureAgeJob(ErasureRepository ledger, ErasureMetrics metrics, Transactions tx) {
        this.ledger = ledger;
        this.metrics = metrics;
        this.tx = tx;
    }

    @Scheduled(fixedDelay = 15_000)
    Mono<Void> measure() {
        return tx.as(Actor.system(), ledger.oldestPending())
                .doOnNext(metrics::oldestPending)
                .onErrorComplete()
                .then();
    }
}
