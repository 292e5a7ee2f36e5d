package fr.cesizen.ticket.support;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.message.NewStatus;
import fr.cesizen.ticket.triage.Category;
import fr.cesizen.ticket.triage.NewTriage;
import fr.cesizen.ticket.triage.TriageRepository;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What staff decide about a ticket without a word to the person. */
@Service
class DeskService {

    private final TicketRepository tickets;
    private final TriageRepository triages;
    private final TicketEventApplier changes;
    private final DeskQueryService desk;
    private final Transactions tx;
    private final Clock clock;

    DeskService(
            TicketRepository tickets,
            TriageRepository triages,
            TicketEventApplier changes,
            DeskQueryService desk,
            Transactions tx,
            Clock clock) {
        this.tickets = tickets;
        this.triages = triages;
        this.changes = changes;
        this.desk = desk;
        this.tx = tx;
        this.clock = clock;
    }

    /** Moves a ticket to another state. */
    Mono<StaffTicketView> move(UUID staff, UUID id, IfMatch ifMatch, NewStatus request) {
        var next = request.next();
        return change(
                staff,
                id,
                ifMatch,
                HistoryKind.STATUS_CHANGED,
                ticket -> ticket.moved(next, clock.instant()),
                ticket -> Mono.empty());
    }

    /** Replaces what staff decided about a ticket; its priority follows from it. */
    Mono<StaffTicketView> triage(UUID staff, UUID id, IfMatch ifMatch, NewTriage request) {
        var triage = request.triage();
        var about = request.category() == null ? null : Category.of(request.category());
        return change(
                staff,
                id,
                ifMatch,
                HistoryKind.TRIAGED,
                ticket -> ticket.triaged(about == null ? ticket.category() : about, triage.priority()),
                ticket -> triages.put(id, ticket.person(), triage));
    }

    private Mono<StaffTicketView> change(
            UUID staff,
            UUID id,
            IfMatch ifMatch,
            HistoryKind kind,
            UnaryOperator<Ticket> change,
            Function<Ticket, Mono<Void>> also) {
        var changed = tickets.findOfOthers(staff, id) // nobody decides about their own ticket
                .doOnNext(ticket -> ifMatch.check(ticket.version()))
                .flatMap(ticket -> changes.apply(change.apply(ticket), kind, clock.instant(), staff)
                        .switchIfEmpty(Mono.error(IfMatch::stale)))
                .flatMap(also);
        return tx.as(Actor.staff(), changed.then(desk.find(staff, id)));
    }
}
