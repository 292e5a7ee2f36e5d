package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.ticket.level.HistoryEvent;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.TicketHistoryRepository;
import fr.cesizen.ticket.level.TicketStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes one ticket of two, and two of one again. Nothing is copied: a part keeps its messages and its history, and is read with
 * the whole as long as it belongs to it.
 */
@Service
class MergeService {

    private final TicketRepository tickets;
    private final TicketHistoryRepository history;
    private final TicketEventApplier changes;
    private final DeskQueryService desk;
    private final Transactions tx;
    private final Clock clock;

    MergeService(
            TicketRepository tickets,
            TicketHistoryRepository history,
            TicketEventApplier changes,
            DeskQueryService desk,
            Transactions tx,
            Clock clock) {
        this.tickets = tickets;
        this.history = history;
        this.changes = changes;
        this.desk = desk;
        this.tx = tx;
        this.clock = clock;
    }

    /** The tickets that are merged, locked. */
    private record Pair(Ticket part, Ticket whole) {}

    /** Makes a ticket part of another one, and emits that one. */
    Mono<StaffTicketView> merge(UUID staff, UUID id, IfMatch ifMatch, NewMerge request) {
        return tx.as(
                Actor.staff(),
                lock(staff, id, request.into(), ifMatch)
                        .filterWhen(pair -> history.lanes(id).map(lanes -> !lanes.hasParts() && isMergeable(pair)))
                        .switchIfEmpty(Mono.error(() -> Problem.rule("merge-impossible")))
                        .flatMap(pair -> merge(pair, clock.instant(), staff))
                        .then(desk.find(staff, request.into())));
    }

    private static boolean isMergeable(Pair pair) {
        return !pair.part().id().equals(pair.whole().id())
                && pair.part().person().equals(pair.whole().person())
                && pair.part().status() != TicketStatus.CLOSED
                && pair.whole().status() != TicketStatus.CLOSED;
    }

    /** The whole waits for staff if the part did: a part that nobody answered must not fall silent. */
    private Mono<Ticket> merge(Pair pair, Instant now, UUID staff) {
        var whole = pair.part().status().isRunning()
                ? TicketStatus.OPEN
                : pair.whole().status();
        return changes.apply(
                        pair.part().joined(pair.whole().id(), now),
                        HistoryKind.JOINED,
                        pair.whole().id(),
                        now,
                        staff)
                .then(Mono.defer(() -> changes.apply(
                        pair.whole().moved(whole, now),
                        HistoryKind.MERGED,
                        pair.part().id(),
                        now,
                        staff)));
    }

    /** Makes a part a ticket of its own again, in the state that it had, and emits it. */
    Mono<StaffTicketView> split(UUID staff, UUID id, IfMatch ifMatch) {
        return tx.as(
                Actor.staff(),
                tickets.findOfOthers(staff, id)
                        .flatMap(part -> part.mergedInto() == null
                                ? Mono.error(() -> Problem.conflict("not-merged"))
                                : lock(staff, id, part.mergedInto(), ifMatch))
                        .flatMap(pair -> split(pair, clock.instant(), staff))
                        .then(desk.find(staff, id)));
    }

    private Mono<Ticket> split(Pair pair, Instant now, UUID staff) {
        return history.lanes(pair.part().id())
                .map(lanes -> statusBefore(lanes.own()))
                .flatMap(before -> changes.apply(
                        pair.part().left(before), HistoryKind.LEFT, pair.whole().id(), now, staff))
                .then(Mono.defer(() -> changes.apply(
                        pair.whole().touched(), HistoryKind.SPLIT, pair.part().id(), now, staff)));
    }

    private static TicketStatus statusBefore(List<HistoryEvent> events) {
        var before = TicketStatus.OPEN;
        var last = TicketStatus.OPEN;
        for (var event : events) {
            before = event.kind() == HistoryKind.JOINED ? last : before;
            last = event.status();
        }
        return before;
    }

    /** Locks both tickets, always in the same order, and checks what the caller has read of the first. */
    private Mono<Pair> lock(UUID staff, UUID part, UUID whole, IfMatch ifMatch) {
        var inOrder = part.compareTo(whole) < 0 ? List.of(part, whole) : List.of(whole, part);
        return Flux.fromIterable(inOrder)
                .concatMap(id -> tickets.findOfOthers(staff, id).flatMap(tickets::findForUpdate))
                .collectMap(Ticket::id)
                .flatMap(both -> {
                    var first = both.get(part);
                    var second = both.get(whole);
                    if (first == null || second == null) {
                        return Mono.error(Problem::notFound);
                    }
                    ifMatch.check(first.version());
                    return Mono.just(new Pair(first, second));
                });
    }
}
