package fr.cesizen.ticket.support;

import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.PageQuery;
import fr.cesizen.ticket.message.Author;
import fr.cesizen.ticket.message.Message;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Support",
        purpose = "Answer what people ask of support, within the times that were promised.",
        basis = LegalBasis.CONTRACT,
        data = {"requests and answers in free text", "notes of staff", "steps and times", "ids of the staff who acted"},
        people = {"people who use CESIZen", "support staff"},
        recipients = "support staff; each access is recorded and shown to the person",
        retention = "closed-tickets",
        kept =
                "Until the person is erased; three years after the end of a request its words are deleted, and facts for reports stay.",
        security = {"texts are encrypted under a key of the person", "staff search by hashed buckets of words"},
        tables = {
            "ticket",
            "ticket_due",
            "ticket_message",
            "ticket_presence",
            "ticket_history",
            "ticket_link",
            "ticket_triage",
            "ticket_staff_action",
            "ticket_word",
            "staff_note"
        })
class TicketConfiguration {

    /** A person's tickets, for the export; what was said in them is a section of its own, so that no row is long. */
    @Bean
    PersonalData ticketPersonalData(TicketQueryService tickets, TicketViewAssembler views) {
        return PersonalData.of("tickets", person -> all(tickets, person).map(views::view));
    }

    /**
     * The messages of a person's tickets, oldest first within each ticket. Staff notes are not included, for the reason
     * given in the README. Reads one ticket at a time, so memory use is bounded however much was written.
     */
    @Bean
    PersonalData messagePersonalData(TicketQueryService tickets) {
        return PersonalData.of("ticket-messages", person -> all(tickets, person)
                .concatMap(ticket -> tickets.messages(ticket), 1)
                .concatMapIterable(said -> said, 1)
                .map(ExportedMessage::of));
    }

    private static Flux<Ticket> all(TicketQueryService tickets, UUID person) {
        return PageQuery.readAllRows(
                last -> tickets.list(person, last.map(Ticket::cursor).orElse(Cursor.NEWEST), PageQuery.MAX_SIZE));
    }

    /** A message in a person's archive. */
    private record ExportedMessage(UUID ticket, UUID id, Author author, String body, Instant writtenAt) {

        static ExportedMessage of(Message message) {
            return new ExportedMessage(
                    message.ticket(), message.id(), message.author(), message.body(), message.writtenAt());
        }
    }
}
