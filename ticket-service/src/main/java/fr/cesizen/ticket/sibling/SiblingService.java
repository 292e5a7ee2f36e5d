package fr.cesizen.ticket.sibling;

import fr.cesizen.platform.audit.AccessRecorder;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.access.StaffAccessFactory;
import fr.cesizen.ticket.support.TicketRepository;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What else a person has asked, for staff who look at one of their tickets. */
@Service
class SiblingService {

    private final TicketRepository tickets;
    private final SiblingRepository siblings;
    private final AccessRecorder accesses;
    private final Transactions tx;

    SiblingService(TicketRepository tickets, SiblingRepository siblings, AccessRecorder accesses, Transactions tx) {
        this.tickets = tickets;
        this.siblings = siblings;
        this.accesses = accesses;
        this.tx = tx;
    }

    Mono<Page<SiblingView>> page(UUID staff, UUID id, PageQuery query) {
        return tx.as(
                        Actor.staff(),
                        tickets.findOfOthers(staff, id)
                                .delayUntil(ticket -> accesses.record(StaffAccessFactory.read(ticket.person(), staff)))
                                .flatMap(ticket -> siblings.page(ticket, query)))
                .map(found -> Page.of(found, query, SiblingRepository::cursor, sibling -> sibling));
    }
}
