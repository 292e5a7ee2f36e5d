package fr.cesizen.ticket.support;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.level.HistoryEventView;
import fr.cesizen.ticket.level.HistoryLanes;
import fr.cesizen.ticket.level.TicketHistoryRepository;
import fr.cesizen.ticket.message.MessageRepository;
import fr.cesizen.ticket.message.StaffMessageView;
import fr.cesizen.ticket.triage.QueueFilter;
import fr.cesizen.ticket.triage.Triage;
import fr.cesizen.ticket.triage.TriageRepository;
import fr.cesizen.ticket.triage.TriageRepository.TicketTriage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads tickets for staff, with all of their clocks. */
@Service
class DeskQueryService {

    /** Sorts before everything in the queue, which is read by due time, earliest first. */
    private static final Cursor OLDEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private static final PageQuery LATEST = new PageQuery(Cursor.NEWEST, 99); // and one;

    private final DeskTicketRepository tickets;
    private final MessageRepository messages;
    private final TicketHistoryRepository history;
    private final TriageRepository triages;
    private final TicketViewAssembler views;
    private final AccessRecorder accesses;
    private final Transactions tx;

    DeskQueryService(
            DeskTicketRepository tickets,
            MessageRepository messages,
            TicketHistoryRepository history,
            TriageRepository triages,
            TicketViewAssembler views,
            AccessRecorder accesses,
            Transactions tx) {
        this.tickets = tickets;
        this.messages = messages;
        this.history = history;
        this.triages = triages;
        this.views = views;
        this.accesses = accesses;
        this.tx = tx;
    }

    /** Tickets as staff list them. */
    Mono<Page<StaffTicketView>> queue(UUID staff, PageQuery query, QueueFilter filter) {
        var after = filter.isByDue() && query.after().equals(Cursor.NEWEST) ? OLDEST : query.after();
        return tx.as(
                Actor.staff(),
                tickets.page(filter, after, query.fetch())
                        .delayUntil(found -> accesses.recordAll(found.stream()
                                .map(ticket -> StaffAccessFactory.read(ticket.person(), staff))
                                .toList()))
                        .flatMap(
                                found -> known(found).map(known -> Page.of(found, query, place(filter), known::view))));
    }

    private static Function<Ticket, Cursor> place(QueueFilter filter) {
        return ticket -> new Cursor(
                filter.isByDue() ? Objects.requireNonNull(ticket.promise().nextDue()) : ticket.changedAt(),
                ticket.id());
    }

    /** Any ticket with its messages and events, but for one's own: there a member of staff is the person. */
    Mono<StaffTicketView> find(UUID staff, UUID id) {
        return tx.as(
                Actor.staff(),
                tickets.find(staff, id)
                        .delayUntil(ticket -> accesses.record(StaffAccessFactory.read(ticket.person(), staff)))
                        .flatMap(this::whole));
    }

    /** What happened to a ticket, newest first. */
    Mono<Page<HistoryEventView>> history(UUID staff, UUID id, PageQuery query) {
        return tx.as(
                        Actor.staff(),
                        tickets.find(staff, id)
                                .delayUntil(ticket -> accesses.record(StaffAccessFactory.read(ticket.person(), staff)))
                                .flatMap(ticket -> history.page(id, query)))
                .map(found -> Page.of(found, query, HistoryEventView::cursor, event -> event));
    }

    private Mono<StaffTicketView> whole(Ticket ticket) {
        var id = ticket.id();
        return said(ticket).flatMap(said -> history.page(id, LATEST).flatMap(events -> known(List.of(ticket))
                .map(known -> views.staffView(ticket, known.history(id), known.triage(id), said, events))));
    }

    private Mono<List<StaffMessageView>> said(Ticket ticket) {
        return messages.of(ticket.id(), ticket.person())
                .flatMap(said -> history.authors(ticket.id()).map(authors -> said.stream()
                        .map(message -> StaffMessageView.of(message, authors.get(message.id())))
                        .toList()));
    }

    private Mono<Known> known(List<Ticket> found) {
        var ids = found.stream().map(Ticket::id).toList();
        return history.lanes(ids).flatMap(lanes -> triages.find(ids)
                .map(all -> new Known(
                        lanes,
                        all.stream().collect(Collectors.toMap(TicketTriage::ticket, TicketTriage::triage)),
                        views)));
    }

    /** What is known of the tickets of a page. */
    private record Known(Map<UUID, HistoryLanes> lanes, Map<UUID, Triage> triages, TicketViewAssembler views) {

        HistoryLanes history(UUID ticket) {
            return lanes.getOrDefault(ticket, new HistoryLanes(ticket, Map.of()));
        }

        @Nullable
        Triage triage(UUID ticket) {
            return triages.get(ticket);
        }

        StaffTicketView view(Ticket ticket) {
            return views.staffView(ticket, history(ticket.id()), triage(ticket.id()));
        }
    }
}
