package fr.cesizen.ticket.live;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.ticket.support.TicketRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps two members of staff from answering the same ticket unawares. In one's own ticket one is a person, and sees nobody. */
@Service
class PresenceService {

    private final PresenceRepository presence;
    private final TicketRepository tickets;
    private final Transactions tx;
    private final Clock clock;

    PresenceService(PresenceRepository presence, TicketRepository tickets, Transactions tx, Clock clock) {
        this.presence = presence;
        this.tickets = tickets;
        this.tx = tx;
        this.clock = clock;
    }

    /** Says what somebody does with a ticket, and emits who else is there; fails with {@link Problem} 404 for one's own. */
    Mono<Page<PresenceView>> put(UUID staff, UUID ticket, NewPresence request) {
        return Mono.fromCallable(() -> PresenceKind.of(request.doing())).flatMap(doing -> {
            var now = clock.instant();
            return tx.as(
                    Actor.staff(),
                    tickets.findOfOthers(staff, ticket)
                            .then(Mono.defer(() -> presence.put(ticket, staff, doing, now)))
                            .then(Mono.defer(() -> others(staff, ticket, now))));
        });
    }

    /** Who else is at a ticket. */
    Mono<Page<PresenceView>> others(UUID staff, UUID ticket) {
        return tx.as(
                Actor.staff(),
                tickets.findOfOthers(staff, ticket).then(Mono.defer(() -> others(staff, ticket, clock.instant()))));
    }

    /** Says that somebody has left a ticket. */
    Mono<Void> remove(UUID staff, UUID ticket) {
        return tx.as(
                Actor.staff(),
                tickets.findOfOthers(staff, ticket).then(Mono.defer(() -> presence.remove(ticket, staff))));
    }

    private Mono<Page<PresenceView>> others(UUID staff, UUID ticket, Instant now) {
        return presence.others(ticket, staff, now).map(others -> new Page<>(others, null));
    }
}
