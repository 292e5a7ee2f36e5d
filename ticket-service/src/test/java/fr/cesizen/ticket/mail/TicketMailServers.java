package fr.cesizen.ticket.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server of people and the mailbox into which they answer. It belongs to the JVM. */
@TestConfiguration(proxyBeanMethods = false)
public class TicketMailServers {

    static final String BOX = "aide@cesizen.test";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    static {
        SERVER.start();
    }

    private static final GreenMailUser USER = user();

    private static GreenMailUser user() {
        return SERVER.setUser(BOX, "aide", "secret");
    }

    /** The mails that a person got. */
    static List<MimeMessage> mailsTo(UUID person) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> header(mail, "To").equals(person + "@example.org"))
                .toList();
    }

    /** What stands in the mails that a person got: subjects, texts and headers. */
    public static List<String> textsTo(UUID person) {
        return mailsTo(person).stream()
                .map(mail -> text(mail) + header(mail, "Reply-To") + header(mail, "Message-ID"))
                .toList();
    }

    static String header(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? "" : values[0];
        } catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static String text(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (IOException | MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Puts a mail into the box, as it stands: headers, an empty line, the text. */
    static void deliver(String raw) {
        try {
            USER.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Takes all mails out of the box. */
    static void empty() {
        try {
            SERVER.getManagers().getImapHostManager().getInbox(USER).deleteAllMessages();
        } catch (FolderException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** How many mails are left in the box. */
    static int left() {
        try {
            return SERVER.getManagers().getImapHostManager().getInbox(USER).getMessageCount();
        } catch (FolderException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Bean
    DynamicPropertyRegistrar mailServers() {
        var settings = Map.of(
                "cesizen.ticket-mail.out.host", "127.0.0.1",
                "cesizen.ticket-mail.out.port",
                        Integer.toString(SERVER.getSmtp().getPort()),
                "cesizen.ticket-mail.out.tls", "false",
                "cesizen.ticket-mail.out.sender", "ne-pas-repondre@cesizen.test",
                "cesizen.ticket-mail.in.host", "127.0.0.1",
                "cesizen.ticket-mail.in.port", Integer.toString(SERVER.getImap().getPort()),
                "cesizen.ticket-mail.in.tls", "false",
                "cesizen.ticket-mail.in.user", "aide",
                "cesizen.ticket-mail.in.password", "secret",
                "cesizen.ticket-mail.in.address", BOX);
        return registry -> {
            settings.forEach((name, value) -> registry.add(name, () -> value));
            registry.add("cesizen.ticket-mail.link", () -> "https://app.cesizen.test/aide/{id}");
            registry.add("cesizen.ticket-mail.poll", () -> "200ms");
        };
    }
}
