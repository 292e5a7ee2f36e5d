package fr.cesizen.platform.privacy;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.DatabaseOpening;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/** The operator's view of the erasure ledger: {@code GET} says how far it is applied, {@code POST} applies all of it again. */
@Endpoint(id = "erasures")
final class ErasureEndpoint {

    private final ErasureReplayService ledger;
    private final ErasureLedgerRepository rows;
    private final DatabaseOpening opening;
    private final Transactions tx;

    ErasureEndpoint(
            ErasureReplayService ledger, ErasureLedgerRepository rows, DatabaseOpening opening, Transactions tx) {
        this.ledger = ledger;
        this.rows = rows;
        this.opening = opening;
        this.tx = tx;
    }

    /** @param position number of entries that are applied */
    record State(boolean open, long position) {}

    @ReadOperation
    Mono<State> state() {
        return DatabaseOpening.ahead(tx.as(Actor.system(), rows.position()))
                .map(position -> new State(opening.isOpen(), position.next()));
    }

    @WriteOperation
    Mono<Replay> replay() {
        return DatabaseOpening.ahead(ledger.replay());
    }
}
