package fr.cesizen.ticket.support;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.message.MessageRepository;
import fr.cesizen.ticket.message.NewTicket;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens tickets. */
@Service
class TicketOpeningService {

    private final TicketRepository tickets;
    private final TicketEventApplier changes;
    private final MessageRepository messages;
    private final TicketEventPublisher events;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Clock clock;

    TicketOpeningService(
            TicketRepository tickets,
            TicketEventApplier changes,
            MessageRepository messages,
            TicketEventPublisher events,
            Idempotency idempotency,
            UuidGenerator ids,
            Clock clock) {
        this.tickets = tickets;
        this.changes = changes;
        this.messages = messages;
        this.events = events;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores the ticket with its first message, which starts its clocks. */
    Mono<Ticket> open(UUID person, IdempotencyKey key, NewTicket request, Locale language) {
        var made = ids.next();
        return idempotency.once(
                person, key, request, made, store(made, person, request, language), id -> tickets.owned(person, id));
    }

    private Mono<Ticket> store(UUID id, UUID person, NewTicket request, Locale language) {
        return Mono.fromCallable(() -> Ticket.open(id, person, request, language, clock.instant()))
                .flatMap(changes::open)
                .delayUntil(ticket -> messages.addFirst(
                        messages.compose(id, person, Author.PERSON, request.body(), ticket.openedAt()),
                        request.files()))
                .delayUntil(events::opened);
    }
}
