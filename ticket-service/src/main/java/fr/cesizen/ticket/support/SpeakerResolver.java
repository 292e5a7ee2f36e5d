package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.message.Author;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides for whom somebody speaks in a ticket. In their own ticket, members of staff are its owner: nobody answers themselves. */
@Component
public class SpeakerResolver {

    private final TicketRepository tickets;
    private final Transactions tx;

    SpeakerResolver(TicketRepository tickets, Transactions tx) {
        this.tickets = tickets;
        this.tx = tx;
    }

    /**
     * Runs the work in a transaction as the ticket's owner or as staff.
     *
     * @return fails with {@link Problem} 404 for a ticket that the caller may not see
     */
    public <T> Mono<T> speak(TicketCaller caller, UUID id, BiFunction<Ticket, Author, Mono<T>> work) {
        var asPerson = tx.transactional(
                found(tickets.owned(caller.id(), id)).flatMap(ticket -> work.apply(ticket, Author.PERSON)));
        var asStaff =
                tx.as(Actor.staff(), found(tickets.findAny(id)).flatMap(ticket -> work.apply(ticket, Author.STAFF)));
        return caller.support()
                ? tx.transactional(tickets.owned(caller.id(), id).hasElement()).flatMap(own -> own ? asPerson : asStaff)
                : asPerson;
    }

    private static Mono<Ticket> found(Mono<Ticket> ticket) {
        return ticket.switchIfEmpty(Mono.error(Problem::notFound));
    }
}
