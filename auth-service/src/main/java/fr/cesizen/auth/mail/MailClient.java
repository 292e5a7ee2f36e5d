package fr.cesizen.auth.mail;

import fr.cesizen.platform.mail.IdentifiedMail;
import fr.cesizen.platform.mail.SmtpServer;
import fr.cesizen.platform.text.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes what Keycloak cannot: to people who have no account, and about their rights. A mail counts as sent when the server
 * has taken it; each failure is an error signal without the address.
 */
@Component
public class MailClient {

    private final Messages texts = new Messages("mails", "footer");
    private final MailProperties settings;
    private final JavaMailSenderImpl sender;

    MailClient(MailProperties settings) {
        this.settings = settings;
        this.sender = new SmtpServer(
                        settings.host(), settings.port(), settings.user(), settings.password(), settings.tls())
                .sender(settings.timeout());
    }

    /** Whether there is a mail server at all. */
    public boolean isSent() {
        return settings.isSent();
    }

    /** The address of a page of the web client, given by its French path, in a language. */
    public String link(String language, String path) {
        return settings.link() + (language.equals("fr") ? "" : "/" + language) + path;
    }

    /** Hands the mail to the server. The library blocks. */
    public Mono<Void> send(OutgoingMail mail) {
        return Mono.<Void>fromRunnable(() -> sender.send(compose(mail)))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(settings.timeout().plus(Duration.ofSeconds(1)))
                .onErrorMap(MailClient::withoutAddress);
    }

    private static Object write(Object argument, Locale language) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day)
                : argument;
    }

    private static Throwable withoutAddress(Throwable failure) {
        return new DataAccessResourceFailureException(
                "The mail server took no mail: " + failure.getClass().getSimpleName());
    }

    private MimeMessage compose(OutgoingMail mail) {
        try {
            var message = new IdentifiedMail(sender, mail.id());
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            var language = Locale.forLanguageTag(mail.language());
            helper.setFrom(settings.sender());
            helper.setTo(mail.address());
            helper.setSubject(texts.get(language, mail.kind() + ".subject"));
            helper.setText(texts.get(
                            language,
                            mail.kind() + ".text",
                            mail.arguments().stream()
                                    .map(argument -> write(argument, language))
                                    .toArray())
                    + texts.get(language, "footer"));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException ex) {
            throw new MailPreparationException(ex);
        }
    }
}
