package fr.cesizen.ticket.escalation;

import fr.cesizen.platform.mail.IdentifiedMail;
import fr.cesizen.platform.mail.SmtpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes mails to staff. A repetition has the {@code Message-ID} of the first attempt, by which mailboxes know it. */
final class MailClient implements EscalationChannel {

    private final EscalationProperties.Mail settings;
    private final String web;
    private final JavaMailSenderImpl sender;

    MailClient(EscalationProperties.Mail settings, String web, Duration timeout) {
        this.settings = settings;
        this.web = web;
        this.sender = new SmtpServer(
                        settings.host(), settings.port(), settings.user(), settings.password(), settings.tls())
                .sender(timeout);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int from() {
        return settings.from();
    }

    @Override
    public boolean opens() {
        return false;
    }

    // The library blocks.
    @Override
    public Mono<Void> send(Escalation escalation) {
        return Mono.<Void>fromRunnable(() -> sender.send(mail(escalation))).subscribeOn(Schedulers.boundedElastic());
    }

    private MimeMessage mail(Escalation escalation) {
        try {
            var mail = new IdentifiedMail(sender, escalation.id());
            var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.sender().isBlank() ? settings.recipient() : settings.sender());
            helper.setTo(settings.recipient());
            helper.setSubject(escalation.summary().fr());
            helper.setText(escalation.message(web) + "\n");
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException ex) {
            throw new MailPreparationException(ex);
        }
    }
}
