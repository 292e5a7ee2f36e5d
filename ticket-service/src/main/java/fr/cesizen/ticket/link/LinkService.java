package fr.cesizen.ticket.link;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Idempotency;
import fr.cesizen.platform.web.IdempotencyKey;
import fr.cesizen.ticket.support.TicketRepository;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Links between tickets, of whomever; in their own tickets members of staff are people, who see none. */
@Service
class LinkService {

    private final LinkRepository links;
    private final TicketRepository tickets;
    private final Idempotency idempotency;
    private final AdvisoryLock locks;
    private final Transactions tx;
    private final UuidGenerator ids;
    private final Clock clock;

    LinkService(
            LinkRepository links,
            TicketRepository tickets,
            Idempotency idempotency,
            AdvisoryLock locks,
            Transactions tx,
            UuidGenerator ids,
            Clock clock) {
        this.links = links;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.locks = locks;
        this.tx = tx;
        this.ids = ids;
        this.clock = clock;
    }

    /** The content of which the fingerprint of a link is taken. */
    private record Linked(UUID ticket, NewLink link) {}

    Mono<LinkView> link(UUID staff, UUID id, IdempotencyKey key, NewLink request) {
        var kind = LinkKind.of(request.kind());
        var made = ids.next();
        var link = TicketLink.of(made, id, request.ticket(), kind, staff, clock.instant());
        return tx.as(
                Actor.staff(),
                tickets.findOfOthers(staff, id)
                        .then(Mono.defer(() -> idempotency.once(
                                staff,
                                key,
                                new Linked(id, request),
                                made,
                                insert(staff, link).then(find(staff, id, made)),
                                known -> find(staff, id, known)))));
    }

    private Mono<LinkView> find(UUID staff, UUID ticket, UUID id) {
        return links.of(ticket, staff)
                .flatMapIterable(found -> found)
                .filter(link -> link.id().equals(id))
                .next();
    }

    // One at a time, or two that are made together could close a circle that neither sees, or be one too many.
    private Mono<Void> insert(UUID staff, TicketLink link) {
        if (link.ticket().equals(link.other())) {
            return Mono.error(() -> Problem.rule("link-to-itself").at("/ticket"));
        }
        return locks.acquire("ticket-links")
                .then(tickets.findOfOthers(staff, link.other()))
                .then(tickets.findOfOthers(staff, link.ticket()))
                .delayUntil(ticket -> checkRoom(staff, link.ticket()))
                .delayUntil(ticket -> checkRoom(staff, link.other()))
                .delayUntil(ticket -> checkCircle(link))
                .flatMap(ticket -> links.insert(link, ticket.person()))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> Problem.conflict("already-linked")))
                .then();
    }

    private Mono<Void> checkRoom(UUID staff, UUID ticket) {
        return links.of(ticket, staff)
                .flatMap(found -> found.size() < LinkRepository.MOST_LINKS
                        ? Mono.empty()
                        : Mono.error(() -> Problem.conflict("too-many-links", LinkRepository.MOST_LINKS)));
    }

    private Mono<Void> checkCircle(TicketLink link) {
        return link.kind() == LinkKind.CAUSED_BY
                ? links.causes(link.ticket(), link.other())
                        .flatMap(isCircle ->
                                isCircle ? Mono.error(() -> Problem.rule("link-in-a-circle")) : Mono.empty())
                : Mono.empty();
    }

    /** The links of a ticket, newest first. */
    Mono<List<LinkView>> list(UUID staff, UUID id) {
        return tx.as(Actor.staff(), tickets.findOfOthers(staff, id).then(Mono.defer(() -> links.of(id, staff))));
    }

    Mono<Void> remove(UUID staff, UUID link) {
        return tx.as(Actor.staff(), links.delete(link, staff))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then();
    }
}
