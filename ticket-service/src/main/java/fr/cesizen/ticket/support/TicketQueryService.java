package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.message.Message;
import fr.cesizen.ticket.message.MessageRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reads people's own tickets. */
@Service
class TicketQueryService {

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final Transactions tx;
    private final TicketViewAssembler views;

    TicketQueryService(
            TicketRepository tickets, MessageRepository messages, Transactions tx, TicketViewAssembler views) {
        this.tickets = tickets;
        this.messages = messages;
        this.tx = tx;
        this.views = views;
    }

    Mono<Page<TicketView>> page(UUID person, PageQuery query) {
        return list(person, query.after(), query.fetch())
                .map(found -> Page.of(found, query, Ticket::cursor, views::view));
    }

    Mono<TicketView> find(UUID person, UUID id) {
        return tx.transactional(whole(tickets.owned(person, id))).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** At most {@code limit} of a person's tickets, without their messages, newest first. */
    Mono<List<Ticket>> list(UUID person, Cursor after, int limit) {
        return tx.transactional(tickets.page(person, after, limit));
    }

    /** The messages of a person's ticket, oldest first. */
    Mono<List<Message>> messages(Ticket ticket) {
        return tx.transactional(messages.own(ticket.id(), ticket.person()));
    }

    private Mono<TicketView> whole(Mono<Ticket> found) {
        return found.flatMap(ticket -> messages.of(ticket.id(), ticket.person()).map(said -> views.view(ticket, said)));
    }
}
