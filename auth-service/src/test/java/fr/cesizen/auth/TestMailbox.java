package fr.cesizen.auth;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The mail server of the JVM's Keycloak, with everybody's mailbox. */
public final class TestMailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = start();

    /** Where it takes mails. */
    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** The subjects of what an address has got, the oldest first. */
    public static List<String> subjects(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(address, mail))
                .map(mail -> read(mail::getSubject))
                .toList();
    }

    /** The link in the mail with that subject, once it has arrived. */
    public static String link(String address, String subject) {
        var link = LINK.matcher(text(address, subject));
        if (!link.find()) {
            throw new IllegalStateException("No link in " + subject);
        }
        return link.group();
    }

    /** The plain text of the mail with that subject, once it has arrived. */
    public static String text(String address, String subject) {
        await().until(() -> subjects(address).contains(subject));
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(address, mail) && read(mail::getSubject).equals(subject))
                .map(mail -> read(() -> plain(mail.getContent())))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static String plain(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? plain(parts.getBodyPart(0).getContent()) : content.toString();
    }

    private static boolean isTo(String address, MimeMessage mail) {
        return Arrays.toString(read(mail::getAllRecipients)).contains(address);
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private static <T> T read(Reading<T> part) {
        try {
            return part.read();
        } catch (MessagingException | IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private TestMailbox() {}
}
