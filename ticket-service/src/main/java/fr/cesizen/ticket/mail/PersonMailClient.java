package fr.cesizen.ticket.mail;

import fr.cesizen.platform.text.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes mails to people: that an answer waits and where, in their language, and no word of it. */
@Component
class PersonMailClient {

    private final Messages texts = new Messages("mails", "ANSWER.subject");
    private final TicketMailProperties properties;
    private final ReplyAddressFactory replies;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    PersonMailClient(TicketMailProperties properties, ReplyAddressFactory replies) {
        this.properties = properties;
        this.replies = replies;
        var out = properties.out();
        sender.setHost(out.host());
        sender.setPort(out.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var settings = new Properties();
        var millis = Long.toString(properties.timeout().toMillis());
        settings.setProperty("mail.smtp.connectiontimeout", millis);
        settings.setProperty("mail.smtp.timeout", millis);
        settings.setProperty("mail.smtp.writetimeout", millis);
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(out.tls()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(out.tls()));
        if (!out.user().isBlank()) {
            sender.setUsername(out.user());
            sender.setPassword(out.password());
            settings.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(settings);
    }

    // The library blocks.
    Mono<Void> send(PersonMail mail, String address) {
        return replies.replyAddress(mail.ticket())
                .flatMap(reply -> Mono.<Void>fromRunnable(() -> sender.send(compose(mail, address, reply)))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** @param reply empty where nobody reads answers */
    private MimeMessage compose(PersonMail mail, String address, String reply) {
        try {
            var message = new KnownMail(sender, "<" + mail.id() + "@cesizen>");
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            var language = Locale.forLanguageTag(mail.language());
            var link = properties.link().replace("{id}", mail.ticket().toString());
            helper.setFrom(properties.out().sender());
            helper.setTo(address);
            if (!reply.isEmpty()) {
                helper.setReplyTo(reply);
            }
            helper.setSubject(texts.get(language, mail.kind() + ".subject"));
            var text = texts.get(language, mail.kind() + ".text", link);
            helper.setText(reply.isEmpty() ? text : text + texts.get(language, "reply"));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException ex) {
            throw new MailPreparationException(ex);
        }
    }

    /** The library gives a mail an id of its own when it sends it, unless it is one that keeps its own. */
    private static final class KnownMail extends MimeMessage {

        private final String id;

        KnownMail(JavaMailSenderImpl sender, String id) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
