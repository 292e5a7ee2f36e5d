package fr.cesizen.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** Reads what {@link MailServer} has taken, also while it is down. */
public final class MailFolderReader {

    private final Path folder;

    public MailFolderReader(Path folder) {
        this.folder = folder;
    }

    /** The latest mails, the newest last. */
    public List<CaughtMail> latest(int count) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        var mails = new ArrayList<CaughtMail>();
        for (var file : files.subList(Math.max(0, files.size() - count), files.size())) {
            mails.add(read(file));
        }
        return mails;
    }

    private static CaughtMail read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            var time = Instant.ofEpochMilli(
                    Long.parseLong(file.getFileName().toString().split("-", 2)[0]));
            var to = InternetAddress.toString(mail.getAllRecipients());
            return new CaughtMail(time, to == null ? "" : to, mail.getSubject(), text(mail.getContent()));
        } catch (MessagingException ex) {
            throw new IOException(file + " is no mail", ex);
        }
    }

    /** The first part of text, at whatever depth. */
    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                var text =
                        part.isMimeType("text/plain") || part.isMimeType("multipart/*") ? text(part.getContent()) : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
        return content.toString().strip();
    }
}
