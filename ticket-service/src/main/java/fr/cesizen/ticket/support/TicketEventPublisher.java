package fr.cesizen.ticket.support;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.level.ClockKind;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.ServiceLevelClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Publishes what happened to a ticket as events, in the same transaction, and as metrics, after its commit. */
@Component
class TicketEventPublisher {

    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final ServiceLevelClock levels;

    TicketEventPublisher(Outbox outbox, MeterRegistry metrics, ServiceLevelClock levels) {
        this.outbox = outbox;
        this.metrics = metrics;
        this.levels = levels;
        Arrays.stream(Priority.values()).forEach(this::opened);
    }

    Mono<Void> opened(Ticket ticket) {
        return outbox.add(new TicketOpened(ticket.person(), ticket.id(), ticket.priority()))
                .then(Transactions.afterCommit(() -> opened(ticket.priority()).increment()));
    }

    /** Publishes an event for every answer of staff, and records the response time of the first. */
    Mono<Void> answered(Ticket before, Ticket after) {
        var told = outbox.add(new TicketAnswered(after.person(), after.id()));
        var first = after.promise().firstAt();
        return before.promise().firstAt() != null || first == null
                ? told
                : told.then(Transactions.afterCommit(() -> {
                    firstResponse(after.priority()).record(Duration.between(after.openedAt(), first));
                    promises(after.priority(), !after.promise().isFirstMissed()).increment();
                }));
    }

    Mono<Void> closed(Ticket ticket) {
        return outbox.add(new TicketClosed(ticket.person(), ticket.id()));
    }

    private Counter opened(Priority priority) {
        return Counter.builder("cesizen.tickets.opened")
                .description("Tickets opened")
                .tag("priority", priority.name())
                .register(metrics);
    }

    private Counter promises(Priority priority, boolean kept) {
        return Counter.builder("cesizen.first.responses")
                .description("First answers of staff, and whether they came in time")
                .tag("priority", priority.name())
                .tag("met", Boolean.toString(kept))
                .register(metrics);
    }

    /** On the clock of the person, nights and holidays included; what was promised counts hours of work. */
    private Timer firstResponse(Priority priority) {
        return Timer.builder("cesizen.first.response")
                .description("Time from the opening of a ticket to staff's first answer")
                .serviceLevelObjectives(levels.targets(ClockKind.FIRST_RESPONSE).toArray(Duration[]::new))
                .tag("priority", priority.name())
                .register(metrics);
    }
}
