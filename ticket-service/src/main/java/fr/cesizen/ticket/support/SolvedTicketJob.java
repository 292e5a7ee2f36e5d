package fr.cesizen.ticket.support;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.TicketStatus;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Closes tickets that were solved so long ago that nobody will say no. Several instances may run it at once. */
@Component
class SolvedTicketJob {

    private static final int BATCH = 100;

    private final TicketUpkeepRepository tickets;
    private final TicketEventApplier changes;
    private final TicketEventPublisher events;
    private final TicketProperties properties;
    private final Transactions tx;
    private final Clock clock;

    SolvedTicketJob(
            TicketUpkeepRepository tickets,
            TicketEventApplier changes,
            TicketEventPublisher events,
            TicketProperties properties,
            Transactions tx,
            Clock clock) {
        this.tickets = tickets;
        this.changes = changes;
        this.events = events;
        this.properties = properties;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits how many tickets were closed. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
    Mono<Long> close() {
        return batch().expand(closed -> closed < BATCH ? Mono.empty() : batch()).reduce(0L, Long::sum);
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(
                    Actor.system(),
                    tickets.takeSolved(now.minus(properties.reopening()), BATCH)
                            .flatMapMany(Flux::fromIterable)
                            .concatMap(ticket -> changes.apply(
                                            ticket.moved(TicketStatus.CLOSED, now),
                                            HistoryKind.STATUS_CHANGED,
                                            now,
                                            null)
                                    .delayUntil(events::closed))
                            .count());
        });
    }
}
