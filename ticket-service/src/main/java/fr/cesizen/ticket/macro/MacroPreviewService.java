package fr.cesizen.ticket.macro;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.UnicodeRules;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.support.Ticket;
import fr.cesizen.ticket.support.TicketRepository;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Shows staff what a macro says in a ticket, before anybody sends it: what is sent is an ordinary message. */
@Service
class MacroPreviewService {

    private final MacroRepository macros;
    private final TicketRepository tickets;
    private final Transactions tx;

    MacroPreviewService(MacroRepository macros, TicketRepository tickets, Transactions tx) {
        this.macros = macros;
        this.tickets = tickets;
        this.tx = tx;
    }

    Mono<MacroPreview> preview(UUID staff, UUID id, UUID macro) {
        return tx.as(Actor.staff(), tickets.findOfOthers(staff, id).flatMap(ticket -> macros.find(macro)
                .switchIfEmpty(Mono.error(() -> Problem.rule("macro-unknown").at("/macro")))
                .map(found -> render(found, ticket))));
    }

    private static MacroPreview render(Macro macro, Ticket ticket) {
        var language = Locale.forLanguageTag(ticket.language());
        var body = MacroTemplate.parse(macro.text().in(language), "/macro")
                .render(variable -> variable.of(ticket, language));
        if (UnicodeRules.length(body) > NewMacro.MAX_LENGTH) {
            throw Problem.rule("macro-too-long", NewMacro.MAX_LENGTH).at("/macro");
        }
        return new MacroPreview(ticket.language(), body, macro.status());
    }
}
