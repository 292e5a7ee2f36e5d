package fr.cesizen.auth.mail;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A mail of this service's own.
 *
 * @param id of the mail: sent twice, it has one {@code Message-ID}, by which mailboxes know it
 * @param kind key of its texts, {@code <kind>.subject} and {@code <kind>.text} of {@code mails.properties}
 * @param language {@code fr} or {@code en}
 * @param arguments of its text: dates, links, codes; nothing that a person wrote, nor what their data say
 */
public record OutgoingMail(UUID id, String address, String kind, String language, List<Object> arguments) {

    public static OutgoingMail of(UUID id, String address, String kind, String language, Object... arguments) {
        return new OutgoingMail(id, address, kind, language, Arrays.asList(arguments));
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "OutgoingMail[id=" + id + ", kind=" + kind + "]";
    }
}
