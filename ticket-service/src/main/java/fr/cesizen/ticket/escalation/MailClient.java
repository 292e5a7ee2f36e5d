package fr.cesizen.ticket.escalation;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes mails to staff. A repetition has the {@code Message-ID} of the first attempt, by which mailboxes know it. */
final class MailClient implements EscalationChannel {

    private final EscalationProperties.Mail settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailClient(EscalationProperties.Mail settings, Duration timeout) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = new Properties();
        var millis = Long.toString(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls()));
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(properties);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int from() {
        return settings.from();
    }

    // The library blocks.
    @Override
    public Mono<Void> send(Escalation escalation) {
        return Mono.<Void>fromRunnable(() -> sender.send(mail(escalation))).subscribeOn(Schedulers.boundedElastic());
    }

    private MimeMessage mail(Escalation escalation) {
        try {
            var mail = new IdentifiedMail(sender, "<" + escalation.id() + "@cesizen>");
            var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            var summary = escalation.summary();
            helper.setFrom(settings.sender().isBlank() ? settings.recipient() : settings.sender());
            helper.setTo(settings.recipient());
            helper.setSubject(summary.fr());
            helper.setText(summary.fr() + "\n" + summary.en() + "\n\n" + escalation.due() + "\n");
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException ex) {
            throw new MailPreparationException(ex);
        }
    }

    /** The library gives a mail an id of its own when it sends it, unless it is one that keeps its own. */
    private static final class IdentifiedMail extends MimeMessage {

        private final String id;

        IdentifiedMail(JavaMailSenderImpl sender, String id) {
            super(sender.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
