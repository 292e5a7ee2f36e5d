package fr.cesizen.auth.mail;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The server that takes this service's own mails, by SMTP. Off without a host, a sender and a link.
 *
 * @param link where the web client is, for example {@code https://cesizen.example}, without a slash at its end
 * @param timeout longest wait for the server
 */
@Validated
@ConfigurationProperties("cesizen.mail")
public record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean tls,
        @DefaultValue("") String sender,
        @DefaultValue("") String link,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration timeout) {

    /** Whether there is a server; without one nobody can be asked or warned by mail. */
    public boolean isSent() {
        return !host.isBlank() && !sender.isBlank() && !link.isBlank();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailProperties[host=" + host + "]";
    }
}
