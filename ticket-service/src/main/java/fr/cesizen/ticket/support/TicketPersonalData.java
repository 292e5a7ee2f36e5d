package fr.cesizen.ticket.support;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's tickets with all that was said in them. Staff's notes are not in it: the README says why. */
@Component
class TicketPersonalData implements PersonalData {

    private static final int PAGE = 50;

    private final Tickets tickets;

    TicketPersonalData(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public String section() {
        return "tickets";
    }

    // One ticket at a time with its messages: what is in memory is bounded whatever was written.
    @Override
    public Flux<?> export(UUID person) {
        return tickets.list(person, Cursor.NEWEST, PAGE)
                .expand(page -> page.size() < PAGE ? Mono.empty() : after(person, page))
                .concatMapIterable(page -> page)
                .concatMap(ticket -> tickets.whole(person, ticket.id()));
    }

    private Mono<List<Ticket>> after(UUID person, List<Ticket> page) {
        return tickets.list(person, page.get(page.size() - 1).cursor(), PAGE);
    }
}
