package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads tickets: their own for people, all of them for staff. */
@Service
class TicketQueryService {

    /** Sorts before everything in the queue, which is read by due time, earliest first. */
    private static final Cursor OLDEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final Transactions tx;
    private final Clock clock;

    TicketQueryService(TicketRepository tickets, MessageRepository messages, Transactions tx, Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.tx = tx;
        this.clock = clock;
    }

    Mono<Page<TicketView>> page(UUID person, PageQuery query) {
        return list(person, query.after(), query.fetch())
                .map(found -> Page.of(found, query, Ticket::cursor, this::view));
    }

    Mono<TicketView> find(UUID person, UUID id) {
        return tx.transactional(whole(tickets.owned(person, id))).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The tickets that await an answer from staff, the earliest due first. */
    Mono<Page<TicketView>> queue(PageQuery query) {
        var after = query.after().equals(Cursor.NEWEST) ? OLDEST : query.after();
        return tx.as(Actor.staff(), tickets.waiting(after, query.fetch()))
                .map(found -> Page.of(found, query, Ticket::urgency, this::view));
    }

    /** Any ticket, for staff. */
    Mono<TicketView> staffView(UUID id) {
        return tx.as(Actor.staff(), whole(tickets.findAny(id))).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** At most {@code limit} of a person's tickets, without their messages, newest first. */
    Mono<List<Ticket>> list(UUID person, Cursor after, int limit) {
        return tx.transactional(tickets.page(person, after, limit));
    }

    /** The messages of a person's ticket, oldest first. */
    Mono<List<Message>> messages(Ticket ticket) {
        return tx.transactional(messages.of(ticket));
    }

    private Mono<TicketView> whole(Mono<Ticket> found) {
        return found.flatMap(ticket -> messages.of(ticket)
                .map(said ->
                        TicketView.of(ticket, said.stream().map(MessageView::of).toList(), clock.instant())));
    }

    /** A ticket without its messages, as it stands now. */
    TicketView view(Ticket ticket) {
        return TicketView.of(ticket, clock.instant());
    }
}
