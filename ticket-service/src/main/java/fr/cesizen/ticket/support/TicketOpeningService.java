package fr.cesizen.ticket.support;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens tickets. */
@Service
class TicketOpeningService {

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final TicketEventPublisher events;
    private final ServiceLevelProperties levels;
    private final Idempotency idempotency;
    private final UuidGenerator ids;
    private final Clock clock;

    TicketOpeningService(
            TicketRepository tickets,
            MessageRepository messages,
            TicketEventPublisher events,
            ServiceLevelProperties levels,
            Idempotency idempotency,
            UuidGenerator ids,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.events = events;
        this.levels = levels;
        this.idempotency = idempotency;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores the ticket with its first message, which starts the clock for the first answer. */
    Mono<TicketView> open(UUID person, IdempotencyKey key, NewTicket request) {
        var made = ids.next();
        return idempotency
                .once(person, key, request, made, store(made, person, request), id -> tickets.owned(person, id))
                .map(ticket -> TicketView.of(ticket, clock.instant()));
    }

    private Mono<Ticket> store(UUID id, UUID person, NewTicket request) {
        return Mono.fromCallable(() -> Ticket.open(id, person, request, levels, clock.instant()))
                .flatMap(tickets::insert)
                .delayUntil(ticket ->
                        messages.add(messages.compose(ticket, Author.PERSON, request.body(), ticket.openedAt())))
                .delayUntil(events::opened);
    }
}
