package fr.cesizen.ticket.mail;

import fr.cesizen.ticket.mail.MailFiles.MailFile;
import fr.cesizen.ticket.message.NewMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the files of a mail: what is an attachment or has a name. What is too much is left out, whole files at a time. */
final class MailFileReader {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 20;

    private final List<MailFile> files = new ArrayList<>();
    private long left;
    private boolean isIncomplete;

    private MailFileReader(long most) {
        this.left = most;
    }

    /**
     * Reads the files of a mail.
     *
     * @param most octets of all files together
     */
    static MailFiles read(Part mail, long most) throws MessagingException, IOException {
        var reader = new MailFileReader(most);
        reader.walk(mail, 0);
        return new MailFiles(List.copyOf(reader.files), reader.isIncomplete);
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            isIncomplete = true;
        } else if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            isIncomplete |= parts.getCount() > MOST_PARTS;
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                walk(parts.getBodyPart(i), depth + 1);
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null) {
            add(part);
        }
    }

    private void add(Part part) throws MessagingException {
        try (var input = part.getInputStream()) {
            var octets = input.readNBytes((int) left + 1);
            if (octets.length > left || files.size() == NewMessage.MOST_ATTACHMENTS) {
                isIncomplete = true;
                return;
            }
            left -= octets.length;
            var name = part.getFileName();
            files.add(new MailFile(name == null ? "" : MimeUtility.decodeText(name), octets));
        } catch (IOException undecodable) {
            isIncomplete = true;
        }
    }
}
