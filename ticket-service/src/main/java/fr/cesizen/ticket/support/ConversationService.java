package fr.cesizen.ticket.support;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Operations that both sides share: writing in a ticket and closing it. */
@Service
class ConversationService {

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final TicketEventPublisher events;
    private final Idempotency idempotency;
    private final Transactions tx;
    private final Clock clock;

    ConversationService(
            TicketRepository tickets,
            MessageRepository messages,
            TicketEventPublisher events,
            Idempotency idempotency,
            Transactions tx,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.events = events;
        this.idempotency = idempotency;
        this.tx = tx;
        this.clock = clock;
    }

    /** The content of which the fingerprint of a message is taken. */
    private record Said(UUID ticket, String message) {}

    /** Adds a message: one from the owner reopens an answered ticket, one from staff answers it. */
    Mono<MessageView> say(TicketCaller caller, UUID id, IdempotencyKey key, NewMessage message) {
        return speaking(caller, id, author -> ticket(caller, author, id)
                        .flatMap(ticket -> say(
                                caller,
                                ticket,
                                key,
                                messages.compose(ticket, author, message.body(), clock.instant()))))
                .map(MessageView::of);
    }

    private Mono<Message> say(TicketCaller caller, Ticket ticket, IdempotencyKey key, Message message) {
        return idempotency.once(
                caller.id(),
                key,
                new Said(ticket.id(), message.body()),
                message.id(),
                add(ticket, message),
                made -> messages.find(ticket, made));
    }

    // Lock order: message, then ticket. Writers queue for the ticket row, and none holds it while the message's guard
    // waits
    // for an erasure that needs the row. The rules are checked against the ticket as it is once locked.
    private Mono<Message> add(Ticket found, Message message) {
        return messages.add(message).delayUntil(added -> tickets.findForUpdate(found)
                .flatMap(before -> tickets.update(before.withMessage(message.author(), message.writtenAt()))
                        .delayUntil(after ->
                                message.author() == Author.STAFF ? events.answered(before, after) : Mono.empty())));
    }

    /** Closes the ticket, unless something was written in it after the caller read it. */
    Mono<TicketView> close(TicketCaller caller, UUID id, IfMatch ifMatch) {
        return speaking(caller, id, author -> ticket(caller, author, id)
                        .doOnNext(ticket -> ifMatch.check(ticket.version()))
                        .flatMap(ticket -> tickets.update(ticket.closed(clock.instant()))
                                .switchIfEmpty(Mono.error(IfMatch::stale)))
                        .delayUntil(events::closed))
                .map(ticket -> TicketView.of(ticket, clock.instant()));
    }

    private Mono<Ticket> ticket(TicketCaller caller, Author author, UUID id) {
        return (author == Author.STAFF ? tickets.findAny(id) : tickets.owned(caller.id(), id))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /**
     * Runs the work as the ticket's owner or as staff. In their own ticket, members of staff act as the owner: nobody
     * answers themselves.
     */
    private <T> Mono<T> speaking(TicketCaller caller, UUID id, Function<Author, Mono<T>> work) {
        var asPerson = Mono.defer(() -> tx.transactional(work.apply(Author.PERSON)));
        var asStaff = Mono.defer(() -> tx.as(Actor.staff(), work.apply(Author.STAFF)));
        return caller.support()
                ? tx.transactional(tickets.owned(caller.id(), id).hasElement()).flatMap(own -> own ? asPerson : asStaff)
                : asPerson;
    }
}
