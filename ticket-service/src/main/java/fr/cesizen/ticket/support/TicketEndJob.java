package fr.cesizen.ticket.support;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.TicketStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Ends tickets of which nobody says anything more: what was answered long ago counts as solved, and what was solved so long ago
 * that nobody will say no is closed. Several instances may run it at once.
 */
@Component
class TicketEndJob {

    private static final int BATCH = 100;

    private final TicketUpkeepRepository tickets;
    private final TicketEventApplier changes;
    private final TicketEventPublisher events;
    private final TicketProperties properties;
    private final Transactions tx;
    private final Clock clock;

    TicketEndJob(
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

    /** Emits how many tickets were solved or closed. */
    @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
    Mono<Long> end() {
        return all(this::solve).concatWith(all(this::close)).reduce(0L, Long::sum);
    }

    private static Flux<Long> all(Supplier<Mono<Long>> batch) {
        return batch.get().expand(done -> done < BATCH ? Mono.empty() : batch.get());
    }

    private Mono<Long> solve() {
        return batch(
                now -> tickets.takeSilent(now.minus(properties.silence()), BATCH),
                TicketStatus.SOLVED,
                solved -> Mono.empty());
    }

    private Mono<Long> close() {
        return batch(
                now -> tickets.takeSolved(now.minus(properties.reopening()), BATCH),
                TicketStatus.CLOSED,
                events::closed);
    }

    private Mono<Long> batch(
            Function<Instant, Mono<List<Ticket>>> take, TicketStatus next, Function<Ticket, Mono<Void>> publish) {
        return Mono.defer(() -> {
            var now = clock.instant();
            return tx.as(
                    Actor.system(),
                    take.apply(now)
                            .flatMapMany(Flux::fromIterable)
                            .concatMap(ticket -> changes.apply(
                                            ticket.moved(next, now), HistoryKind.STATUS_CHANGED, now, null)
                                    .delayUntil(publish))
                            .count());
        });
    }
}
