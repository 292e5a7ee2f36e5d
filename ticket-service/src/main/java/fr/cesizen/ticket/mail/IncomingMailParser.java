package fr.cesizen.ticket.mail;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a mail of a person. Mails that programs send, and those that nobody can read, are none. */
final class IncomingMailParser {

    private static final Set<String> BULK = Set.of("bulk", "list", "junk");
    private static final int DEEPEST = 8;

    /**
     * Reads a mail.
     *
     * @param mostOfFiles octets of all files together
     * @return empty for mails that open nothing and are answered by nothing
     */
    static Optional<IncomingMail> parse(MimeMessage mail, long mostOfFiles) {
        try {
            if (isAutomatic(mail)) {
                return Optional.empty();
            }
            var text = QuotedTextRules.withoutQuotes(text(mail, 0).orElse("").replace("\0", ""));
            var files = MailFileReader.read(mail, mostOfFiles);
            return text.isEmpty() && files.isEmpty() ? Optional.empty() : mail(mail, text, files);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Reads the headers of a mail that is too large to be read. */
    static Optional<IncomingMail> parseHead(MimeMessage mail) throws MessagingException {
        return isAutomatic(mail) ? Optional.empty() : mail(mail, "", MailFiles.UNREAD);
    }

    private static Optional<IncomingMail> mail(MimeMessage mail, String text, MailFiles files)
            throws MessagingException {
        var id = mail.getMessageID();
        var from = addresses(mail.getFrom());
        return id == null || id.isBlank() || from.size() != 1
                ? Optional.empty()
                : Optional.of(new IncomingMail(id, from.get(0), recipients(mail), text, files));
    }

    /** By RFC 3834 and the habits of mailing lists; whoever answers such mails makes two programs talk for ever. */
    private static boolean isAutomatic(MimeMessage mail) throws MessagingException {
        var submitted = first(mail, "Auto-Submitted");
        var path = first(mail, "Return-Path");
        return (submitted != null && !submitted.split("[;(\\s]", -1)[0].equals("no"))
                || BULK.contains(String.valueOf(first(mail, "Precedence")))
                || (path != null && path.replace(" ", "").equals("<>"))
                || mail.isMimeType("multipart/report")
                || Collections.list(mail.getAllHeaders()).stream()
                        .map(Header::getName)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("list-"));
    }

    private static @Nullable String first(MimeMessage mail, String name) throws MessagingException {
        var values = mail.getHeader(name);
        return values == null || values.length == 0 ? null : values[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Where a mail was delivered is said by the server, where it was meant to go by the sender. */
    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        var delivered = mail.getHeader("Delivered-To");
        return Stream.concat(
                        addresses(mail.getAllRecipients()).stream(),
                        delivered == null
                                ? Stream.empty()
                                : Arrays.stream(delivered).map(String::strip))
                .distinct()
                .limit(20)
                .toList();
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .filter(InternetAddress.class::isInstance)
                        .map(address -> String.valueOf(((InternetAddress) address).getAddress()))
                        .toList();
    }

    private static Optional<String> text(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.isMimeType("text/html")) {
            return Optional.of(QuotedTextRules.plain(String.valueOf(part.getContent())));
        }
        return part.getContent() instanceof Multipart parts ? text(parts, depth) : Optional.empty();
    }

    /** The first part that is text, or the plain one where the sender offers several forms: it comes first. */
    private static Optional<String> text(Multipart parts, int depth) throws MessagingException, IOException {
        for (int i = 0; i < Math.min(parts.getCount(), 20); i++) {
            var found = text(parts.getBodyPart(i), depth + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private IncomingMailParser() {}
}
