package fr.cesizen.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail that keeps its {@code Message-ID} when it is sent again, by which mailboxes know it; the library gives any other mail an id of
 * its own each time.
 */
public final class IdentifiedMail extends MimeMessage {

    private final String id;

    public IdentifiedMail(JavaMailSenderImpl sender, UUID id) {
        super(sender.getSession());
        this.id = "<" + id + "@cesizen>";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
