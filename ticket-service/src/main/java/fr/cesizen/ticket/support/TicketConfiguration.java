package fr.cesizen.ticket.support;

import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketConfiguration {

    /**
     * A person's tickets with all their messages, for the export. Staff notes are not included, for the reason given in
     * the README. Reads one ticket at a time with its messages, so memory use is bounded however much was written.
     */
    @Bean
    PersonalData ticketPersonalData(TicketQueryService tickets) {
        return PersonalData.of("tickets", person -> PageQuery.<Ticket>readAllRows(last ->
                        tickets.list(person, last.map(Ticket::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE))
                .concatMap(ticket -> tickets.whole(person, ticket.id())));
    }
}
