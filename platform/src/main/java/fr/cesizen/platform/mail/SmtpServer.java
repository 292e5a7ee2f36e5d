package fr.cesizen.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A server that takes mails, by SMTP.
 *
 * @param user blank where it asks for none
 * @param tls whether nothing is sent without
 */
public record SmtpServer(String host, int port, String user, String password, boolean tls) {

    /**
     * What sends mails to it; blocks.
     *
     * @param timeout longest wait for each answer
     */
    public JavaMailSenderImpl sender(Duration timeout) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var settings = new Properties();
        var millis = Long.toString(timeout.toMillis());
        settings.setProperty("mail.smtp.connectiontimeout", millis);
        settings.setProperty("mail.smtp.timeout", millis);
        settings.setProperty("mail.smtp.writetimeout", millis);
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            settings.setProperty("mail.smtp.auth", "true");
        }
        sender.setJavaMailProperties(settings);
        return sender;
    }
}
