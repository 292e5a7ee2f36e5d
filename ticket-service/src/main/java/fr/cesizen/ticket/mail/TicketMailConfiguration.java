package fr.cesizen.ticket.mail;

import fr.cesizen.platform.events.EventHandler;
import fr.cesizen.platform.privacy.LegalBasis;
import fr.cesizen.platform.privacy.PersonalData;
import fr.cesizen.platform.privacy.Processing;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@Processing(
        name = "Mails of support",
        purpose = "Tell people by mail that an answer waits and where to write, and take their answers by mail.",
        basis = LegalBasis.CONSENT,
        data = "e-mail address, where a person asks for mails",
        recipients = "the operator's mail server",
        retention = "mail",
        kept = "Until the person no longer wants mails or is erased.",
        security = {"addresses are encrypted under a key of the person", "a mail holds no text of a request"},
        tables = {"mail_address", "person_mail"})
class TicketMailConfiguration {

    /** Where a person's mails go, for the export. */
    @Bean
    PersonalData mailAddressPersonalData(MailAddressService addresses) {
        return PersonalData.of("ticket-mail-address", person -> addresses
                .own(person)
                .map(address -> new ExportedAddress(address.address()))
                .flux());
    }

    /** An address in a person's archive. */
    private record ExportedAddress(String address) {}

    /** The part of this service's own event that is needed; an event without it becomes a dead letter. */
    record Answered(UUID ticket) {

        Answered {
            Objects.requireNonNull(ticket, "ticket");
        }
    }

    /** Whoever answers a ticket waits for no mail server, nor knows of one. */
    @Bean
    EventHandler<Answered> answersToMail(PersonMailService mails, TicketMailProperties properties) {
        return EventHandler.to(
                "cesizen.ticket",
                "fr.cesizen.ticket.answered.v1",
                Answered.class,
                event -> !properties.isSent()
                        ? Mono.empty()
                        : mails.send(event.data().ticket(), "ANSWER"));
    }
}
