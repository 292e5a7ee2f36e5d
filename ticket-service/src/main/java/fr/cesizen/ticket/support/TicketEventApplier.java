package fr.cesizen.ticket.support;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.escalation.EscalationTimerRepository;
import fr.cesizen.ticket.escalation.EscalationTimerRepository.TimedTicket;
import fr.cesizen.ticket.level.ClockReading;
import fr.cesizen.ticket.level.HistoryEvent;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.HistoryLanes;
import fr.cesizen.ticket.level.Promise;
import fr.cesizen.ticket.level.ServiceLevelClock;
import fr.cesizen.ticket.level.StaffAction;
import fr.cesizen.ticket.level.TicketHistoryRepository;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.level.VerdictRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down what happened to a ticket, and with it in the same transaction what follows: the ticket's row and what it shows
 * of its clocks, and the timers of its promises. Nothing else changes a ticket.
 */
@Component
class TicketEventApplier {

    private final TicketRepository tickets;
    private final TicketUpkeepRepository upkeep;
    private final TicketHistoryRepository history;
    private final EscalationTimerRepository timers;
    private final ServiceLevelClock clock;
    private final AccessRecorder accesses;

    TicketEventApplier(
            TicketRepository tickets,
            TicketUpkeepRepository upkeep,
            TicketHistoryRepository history,
            EscalationTimerRepository timers,
            ServiceLevelClock clock,
            AccessRecorder accesses) {
        this.tickets = tickets;
        this.upkeep = upkeep;
        this.history = history;
        this.timers = timers;
        this.clock = clock;
        this.accesses = accesses;
    }

    /** Stores a new ticket. */
    Mono<Ticket> open(Ticket ticket) {
        var event = HistoryEvent.of(HistoryKind.OPENED, ticket.openedAt(), ticket.status(), ticket.priority());
        var readings = clock.read(List.of(event), ticket.openedAt());
        var opened = ticket.promising(Promise.opened(readings, ticket.openedAt(), clock.version()), ticket.openedAt());
        return tickets.insert(opened)
                .delayUntil(stored -> history.append(stored.id(), stored.person(), event, null))
                .delayUntil(stored -> set(stored, readings, ticket.openedAt(), false));
    }

    /**
     * Stores a changed ticket and what changed it; empty when somebody else has changed it meanwhile.
     *
     * @param staff who did it; null for the person and for the service itself
     */
    Mono<Ticket> apply(Ticket changed, HistoryKind kind, Instant now, @Nullable UUID staff) {
        return apply(changed, kind, null, now, staff);
    }

    /** The same for what concerns two tickets. */
    Mono<Ticket> apply(Ticket changed, HistoryKind kind, @Nullable UUID other, Instant now, @Nullable UUID staff) {
        return write(changed, kind, other, now, staff == null ? null : new StaffAction(staff, null));
    }

    /** The same for a message. */
    Mono<Ticket> write(Ticket changed, HistoryKind kind, Instant now, @Nullable StaffAction staff) {
        return write(changed, kind, null, now, staff);
    }

    private Mono<Ticket> write(
            Ticket changed, HistoryKind kind, @Nullable UUID other, Instant now, @Nullable StaffAction staff) {
        return history.lanes(changed.id()).flatMap(lanes -> {
            if (staff != null && lanes.own().size() >= TicketHistoryRepository.MOST_EVENTS) {
                return Mono.error(() -> Problem.conflict("ticket-overworked", TicketHistoryRepository.MOST_EVENTS));
            }
            var at = notBeforeLast(lanes, now);
            var event = VerdictRules.judged(
                    clock,
                    lanes,
                    HistoryEvent.of(kind, at, changed.status(), changed.priority())
                            .about(other));
            var readings = clock.read(lanes.with(event).all(), at);
            var answeredAt = kind == HistoryKind.STAFF_ANSWERED ? at : null;
            return tickets.update(changed.promising(changed.promise().with(readings, answeredAt, clock.version()), at))
                    .delayUntil(stored -> history.append(stored.id(), stored.person(), event, staff))
                    .delayUntil(stored -> set(stored, readings, at, false))
                    .delayUntil(stored -> staff == null
                            ? Mono.empty()
                            : accesses.record(StaffAccessFactory.change(stored.person(), staff.staff())));
        });
    }

    /** Reads the clocks of a locked ticket anew, because the policies have changed; nothing has happened to it. */
    Mono<Ticket> refresh(Ticket ticket, Instant now) {
        return history.lanes(ticket.id())
                .flatMap(lanes -> lanes.own().isEmpty() ? begin(ticket, lanes) : Mono.just(lanes))
                .flatMap(lanes -> {
                    var readings = clock.read(lanes.all(), now);
                    var promise = ticket.promise().with(readings, null, clock.version());
                    return upkeep.keepPromise(ticket.promising(promise, ticket.changedAt()))
                            .delayUntil(stored -> set(stored, readings, now, true));
                });
    }

    /** A replica that knew no history opened it, while replicas were being replaced. */
    private Mono<HistoryLanes> begin(Ticket ticket, HistoryLanes lanes) {
        var event = HistoryEvent.of(HistoryKind.OPENED, ticket.openedAt(), ticket.status(), ticket.priority());
        return history.append(ticket.id(), ticket.person(), event, null).thenReturn(lanes.with(event));
    }

    private Mono<Void> set(Ticket ticket, List<ClockReading> readings, Instant now, boolean quiet) {
        boolean isPersonsTurn =
                ticket.status() == TicketStatus.ANSWERED || ticket.status().isDone();
        var timed = new TimedTicket(ticket.id(), ticket.person(), ticket.priority(), isPersonsTurn);
        return timers.set(timed, readings, now, quiet);
    }

    /** Writers take the time before they queue for the ticket, so that one who waited may come with an earlier time. */
    private static Instant notBeforeLast(HistoryLanes lanes, Instant now) {
        var own = lanes.own();
        var last = own.isEmpty() ? now : own.get(own.size() - 1).at();
        return last.isAfter(now) ? last : now;
    }
}
