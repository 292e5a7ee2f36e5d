package fr.cesizen.ticket.support;

import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.StaffAction;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.message.Message;
import fr.cesizen.ticket.message.MessageRepository;
import fr.cesizen.ticket.message.MessageView;
import fr.cesizen.ticket.message.NewMessage;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What both sides write in a ticket. */
@Service
public class ConversationService {

    private final TicketRepository tickets;
    private final MessageRepository messages;
    private final TicketEventApplier changes;
    private final TicketEventPublisher events;
    private final Idempotency idempotency;
    private final SpeakerResolver speakers;
    private final Clock clock;

    ConversationService(
            TicketRepository tickets,
            MessageRepository messages,
            TicketEventApplier changes,
            TicketEventPublisher events,
            Idempotency idempotency,
            SpeakerResolver speakers,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.changes = changes;
        this.events = events;
        this.idempotency = idempotency;
        this.speakers = speakers;
        this.clock = clock;
    }

    /** The content of which the fingerprint of a message is taken. */
    private record Said(
            UUID ticket,
            String message,
            @Nullable String status,
            @Nullable List<UUID> attachments) {}

    /** Adds a message: one from the owner opens the ticket again, one from staff answers it. */
    public Mono<MessageView> say(TicketCaller caller, UUID id, IdempotencyKey key, NewMessage message) {
        return speakers.speak(caller, id, (ticket, author) -> say(caller, ticket, author, key, message))
                .map(MessageView::of);
    }

    private Mono<Message> say(
            TicketCaller caller, Ticket ticket, Author author, IdempotencyKey key, NewMessage request) {
        var next = request.next(author);
        var message = messages.compose(ticket.id(), ticket.person(), author, request.body(), clock.instant());
        return idempotency.once(
                caller.id(),
                key,
                new Said(ticket.id(), request.body(), request.status(), request.attachments()),
                message.id(),
                add(caller, ticket, message, request.files(), next),
                made -> messages.find(ticket.id(), ticket.person(), made));
    }

    // Lock order: message, then ticket. Writers queue for the ticket's row, and none holds it while a message's guard
    // waits for an erasure that needs the row. The rules are checked against the ticket as it is once locked.
    private Mono<Message> add(TicketCaller caller, Ticket found, Message message, List<UUID> files, TicketStatus next) {
        boolean isOfStaff = message.author() == Author.STAFF;
        var kind = isOfStaff ? HistoryKind.STAFF_ANSWERED : HistoryKind.PERSON_WROTE;
        return messages.add(message, files)
                .delayUntil(added -> tickets.findForUpdate(found).flatMap(before -> changes.write(
                                before.withMessage(next, message.writtenAt()),
                                kind,
                                message.writtenAt(),
                                isOfStaff ? new StaffAction(caller.id(), message.id()) : null)
                        .delayUntil(after -> isOfStaff ? events.answered(before, after) : Mono.empty())));
    }
}
