package fr.cesizen.ticket.satisfaction;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.support.SpeakerResolver;
import fr.cesizen.ticket.support.Ticket;
import fr.cesizen.ticket.support.TicketCaller;
import fr.cesizen.ticket.support.TicketRepository;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What people say of the help that they got. It changes nothing in the ticket, which stays closed. */
@Service
class SatisfactionService {

    private final SatisfactionRepository ratings;
    private final TicketRepository tickets;
    private final SpeakerResolver speakers;
    private final Transactions tx;
    private final Clock clock;
    private final AccessRecorder accesses;

    SatisfactionService(
            SatisfactionRepository ratings,
            TicketRepository tickets,
            SpeakerResolver speakers,
            Transactions tx,
            Clock clock,
            AccessRecorder accesses) {
        this.ratings = ratings;
        this.tickets = tickets;
        this.speakers = speakers;
        this.tx = tx;
        this.clock = clock;
        this.accesses = accesses;
    }

    /** Rates a person's own ticket, or changes what they said of it within a week. */
    Mono<SatisfactionView> rate(UUID person, UUID id, NewSatisfaction request) {
        var now = clock.instant();
        return tx.transactional(tickets.owned(person, id)
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .doOnNext(SatisfactionService::check)
                        .map(ticket -> new Satisfaction(id, person, request.score(), request.comment(), now))
                        .flatMap(rating -> ratings.put(rating, now.minus(Satisfaction.CHANGEABLE)))
                        .switchIfEmpty(Mono.error(() -> Problem.conflict("rating-final"))))
                .map(SatisfactionView::of);
    }

    private static void check(Ticket ticket) {
        if (ticket.mergedInto() != null) {
            throw Problem.conflict("ticket-is-part");
        }
        if (ticket.status() != TicketStatus.CLOSED) {
            throw Problem.conflict("ticket-not-closed");
        }
    }

    /** The rating of one's own ticket or, for staff, of any; 404 while there is none. */
    Mono<SatisfactionView> find(TicketCaller caller, UUID id) {
        return speakers.speak(caller, id, (ticket, author) -> ratings.find(id, ticket.person()))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(SatisfactionView::of);
    }

    /** What people said, newest first, for staff. */
    Mono<Page<SatisfactionView>> page(UUID staff, PageQuery query) {
        return tx.as(
                        Actor.staff(),
                        ratings.ofOthers(staff, query.after(), query.fetch())
                                .delayUntil(found -> accesses.recordAll(found.stream()
                                        .map(rating -> StaffAccessFactory.read(rating.person(), staff))
                                        .toList())))
                .map(found -> Page.of(found, query, Satisfaction::cursor, SatisfactionView::of));
    }

    /** At most {@code limit} of a person's own ratings, newest first. */
    Mono<List<Satisfaction>> own(UUID person, Cursor after, int limit) {
        return tx.transactional(ratings.own(person, after, limit));
    }
}
