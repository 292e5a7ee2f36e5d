package fr.cesizen.ticket.support;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.ServiceLevelClock;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the clocks of tickets anew after a change of policies, also of those from before there were clocks. */
@Component
class ServiceLevelRefreshJob {

    private static final int BATCH = 100;

    private final TicketUpkeepRepository tickets;
    private final TicketEventApplier changes;
    private final ServiceLevelClock levels;
    private final Transactions tx;
    private final Clock clock;

    ServiceLevelRefreshJob(
            TicketUpkeepRepository tickets,
            TicketEventApplier changes,
            ServiceLevelClock levels,
            Transactions tx,
            Clock clock) {
        this.tickets = tickets;
        this.changes = changes;
        this.levels = levels;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many tickets were read anew. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    Mono<Long> refresh() {
        return batch().expand(done -> done < BATCH ? Mono.empty() : batch()).reduce(0L, Long::sum);
    }

    private Mono<Long> batch() {
        return tx.as(
                Actor.system(),
                tickets.takeOutdated(levels.version(), BATCH)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(ticket -> changes.refresh(ticket, clock.instant()))
                        .count());
    }
}
