package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.escalation.EscalationDeliveryRepository.PendingDelivery;
import fr.cesizen.ticket.level.ClockReading;
import fr.cesizen.ticket.level.ClockState;
import fr.cesizen.ticket.level.ServiceLevelClock;
import fr.cesizen.ticket.level.TicketHistoryRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides just before a delivery leaves whether it still says something true: much can happen while a receiver is away. */
@Component
class DeliveryValidator {

    private final TicketHistoryRepository history;
    private final EscalationEndRepository ends;
    private final ServiceLevelClock levels;
    private final Transactions tx;
    private final Clock clock;

    DeliveryValidator(
            TicketHistoryRepository history,
            EscalationEndRepository ends,
            ServiceLevelClock levels,
            Transactions tx,
            Clock clock) {
        this.history = history;
        this.ends = ends;
        this.levels = levels;
        this.tx = tx;
        this.clock = clock;
    }

    /** What becomes of a delivery. */
    enum Fate {
        SEND,
        /** Its clock stands still, and may run again. */
        HOLD,
        /** There is nothing to tell any more. */
        CANCEL
    }

    /** @param due the deadline as it is now: a pause moves it */
    record Decision(Fate fate, Instant due) {}

    Mono<Decision> decide(PendingDelivery delivery) {
        var ticket = delivery.ticket();
        return ticket == null
                ? Mono.just(new Decision(Fate.SEND, delivery.due()))
                : tx.as(Actor.system(), history.lanes(ticket).flatMap(lanes -> {
                    var reading = levels.read(lanes.all(), clock.instant()).stream()
                            .filter(read -> read.kind().name().equals(delivery.clock())
                                    && read.startedAt().equals(delivery.round()))
                            .findFirst()
                            .orElse(null);
                    return delivery.ended() ? end(delivery, ticket, reading) : Mono.just(decide(delivery, reading));
                }));
    }

    private static Decision decide(PendingDelivery delivery, @Nullable ClockReading reading) {
        if (reading == null || reading.state() == ClockState.STOPPED) {
            return new Decision(Fate.CANCEL, delivery.due());
        }
        var due = reading.due();
        return reading.isRunning() && due != null
                ? new Decision(Fate.SEND, due)
                : new Decision(Fate.HOLD, delivery.due());
    }

    /** What runs again is not over, and what was never told has no end. */
    private Mono<Decision> end(PendingDelivery delivery, UUID ticket, @Nullable ClockReading reading) {
        return reading != null && reading.isRunning()
                ? Mono.just(new Decision(Fate.CANCEL, delivery.due()))
                : ends.isTold(ticket, delivery.channel())
                        .map(isTold -> new Decision(isTold ? Fate.SEND : Fate.CANCEL, delivery.due()));
    }
}
