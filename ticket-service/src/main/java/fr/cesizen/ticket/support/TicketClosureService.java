package fr.cesizen.ticket.support;

import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.ticket.level.HistoryKind;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.Author;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Closes tickets, for either side. */
@Service
class TicketClosureService {

    private final TicketEventApplier changes;
    private final TicketEventPublisher events;
    private final SpeakerResolver speakers;
    private final TicketViewAssembler views;
    private final Clock clock;

    TicketClosureService(
            TicketEventApplier changes,
            TicketEventPublisher events,
            SpeakerResolver speakers,
            TicketViewAssembler views,
            Clock clock) {
        this.changes = changes;
        this.events = events;
        this.speakers = speakers;
        this.views = views;
        this.clock = clock;
    }

    /** Closes the ticket, unless something was written in it after the caller read it. */
    Mono<TicketView> close(TicketCaller caller, UUID id, IfMatch ifMatch) {
        return speakers.speak(caller, id, (ticket, author) -> {
                    ifMatch.check(ticket.version());
                    var staff = author == Author.STAFF ? caller.id() : null;
                    return changes.apply(
                                    ticket.moved(TicketStatus.CLOSED, clock.instant()),
                                    HistoryKind.STATUS_CHANGED,
                                    clock.instant(),
                                    staff)
                            .switchIfEmpty(Mono.error(IfMatch::stale))
                            .delayUntil(events::closed);
                })
                .map(views::view);
    }
}
