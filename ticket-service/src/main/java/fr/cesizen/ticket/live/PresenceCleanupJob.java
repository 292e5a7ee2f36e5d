package fr.cesizen.ticket.live;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets members of staff who left a ticket without a word, and so tells the others. Several instances may run it at once. */
@Component
class PresenceCleanupJob {

    private final PresenceRepository presence;
    private final Transactions tx;
    private final Clock clock;

    PresenceCleanupJob(PresenceRepository presence, Transactions tx, Clock clock) {
        this.presence = presence;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many were forgotten. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    Mono<Long> cleanUp() {
        return Mono.defer(() -> tx.as(Actor.system(), presence.deleteStale(clock.instant())));
    }
}
