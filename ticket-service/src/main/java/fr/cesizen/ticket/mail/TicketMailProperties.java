package fr.cesizen.ticket.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Mails to people, and from them. Off without a host.
 *
 * @param link where a person reads a ticket, with {@code {id}} in the place of its id
 * @param attempts how often a mail is tried before it counts as dead; the pauses double, from a minute on
 * @param lease how long an instance has a mail for itself; what it left when it was killed is tried again after that
 * @param timeout longest wait for a mail server
 * @param largest mail that is read, attachments included; of a larger one its person is told that it was not added
 * @param attachments files of a mail that are taken, together
 */
@Validated
@ConfigurationProperties("cesizen.ticket-mail")
record TicketMailProperties(
        @DefaultValue @Valid Outgoing out,
        @DefaultValue @Valid Incoming in,
        @DefaultValue("") String link,
        @DefaultValue("8") @Min(1) @Max(12) int attempts,
        @DefaultValue("60s") @DurationMin(seconds = 1) Duration lease,
        @DefaultValue("10s") @DurationMin(millis = 100) Duration timeout,
        @DefaultValue("6MB") DataSize largest,
        @DefaultValue("4MB") DataSize attachments) {

    /** The server that takes mails, by SMTP. */
    record Outgoing(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("true") boolean tls,
            @DefaultValue("") String sender) {}

    /**
     * The mailbox into which people answer, by IMAP.
     *
     * @param address of the mailbox, which has to take mails to {@code name+anything@host} as well
     */
    record Incoming(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("true") boolean tls,
            @DefaultValue("") String address) {}

    boolean isSent() {
        return !out.host().isBlank() && !out.sender().isBlank() && !link.isBlank();
    }

    boolean isReceived() {
        return isSent() && !in.host().isBlank() && in.address().contains("@");
    }
}
