package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Mono;

/**
 * The operator's view of what no receiver took: {@code GET} counts it by channel, {@code POST} has it tried again. What is no
 * longer true by then, as the ticket was answered, is cancelled and not told.
 */
@Endpoint(id = "escalations")
final class DeadEscalationEndpoint {

    private final DeadEscalationRepository dead;
    private final Transactions tx;
    private final Clock clock;

    DeadEscalationEndpoint(DeadEscalationRepository dead, Transactions tx, Clock clock) {
        this.dead = dead;
        this.tx = tx;
        this.clock = clock;
    }

    @ReadOperation
    public Mono<Map<String, Long>> waiting() {
        return tx.as(Actor.system(), dead.count());
    }

    @WriteOperation
    public Mono<Map<String, Long>> retry() {
        return tx.as(Actor.system(), dead.revive(clock.instant()));
    }
}
