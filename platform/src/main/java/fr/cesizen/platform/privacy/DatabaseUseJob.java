package fr.cesizen.platform.privacy;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Notes each minute that the database is in use, and notices when an older one took its place. */
final class DatabaseUseJob {

    private static final Logger log = LoggerFactory.getLogger(DatabaseUseJob.class);

    private final ErasureLedgerRepository ledger;
    private final ErasureGate gate;
    private final Transactions tx;
    private volatile Instant noted = Instant.EPOCH;

    DatabaseUseJob(ErasureLedgerRepository ledger, ErasureGate gate, Transactions tx) {
        this.ledger = ledger;
        this.gate = gate;
        this.tx = tx;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 1_000)
    Mono<Void> touch() {
        return tx.as(Actor.system(), ledger.touch(noted))
                .doOnNext(now -> noted = now)
                .switchIfEmpty(Mono.fromRunnable(this::lookAgain))
                .onErrorComplete()
                .then();
    }

    private void lookAgain() {
        log.warn("The database is older than it was: the erasure ledger is applied again");
        noted = Instant.EPOCH;
        gate.restart();
    }
}
