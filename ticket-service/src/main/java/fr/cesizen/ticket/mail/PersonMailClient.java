package fr.cesizen.ticket.mail;

import fr.cesizen.platform.mail.IdentifiedMail;
import fr.cesizen.platform.mail.SmtpServer;
import fr.cesizen.platform.text.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes mails to people, in their language: that an answer waits and where, or where to write; and no word of a ticket. */
@Component
class PersonMailClient {

    private final Messages texts = new Messages("mails", "ANSWER.subject");
    private final TicketMailProperties properties;
    private final ReplyAddressFactory replies;
    private final JavaMailSenderImpl sender;

    PersonMailClient(TicketMailProperties properties, ReplyAddressFactory replies) {
        this.properties = properties;
        this.replies = replies;
        var out = properties.out();
        this.sender = new SmtpServer(out.host(), out.port(), out.user(), out.password(), out.tls())
                .sender(properties.timeout());
    }

    // The library blocks.
    Mono<Void> send(PersonMail mail, String address) {
        var ticket = mail.ticket();
        return (ticket == null ? Mono.just("") : replies.replyAddress(ticket))
                .flatMap(reply -> Mono.<Void>fromRunnable(() -> sender.send(compose(mail, address, reply)))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** @param reply empty where nobody reads answers */
    private MimeMessage compose(PersonMail mail, String address, String reply) {
        try {
            var message = new IdentifiedMail(sender, mail.id());
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            var language = Locale.forLanguageTag(mail.language());
            var ticket = mail.ticket();
            var link = ticket == null
                    ? properties.link().replaceFirst("/?\\{id}", "") // the list of tickets
                    : properties.link().replace("{id}", ticket.toString());
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
}
