package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;

/** A message of staff to everybody. */
public record PublicMessageView(UUID id, LocalizedText text, Instant publishedAt) {

    /** What everybody sees of a message. */
    public static PublicMessageView of(PublicMessage message) {
        return new PublicMessageView(
                message.id(), new LocalizedText(message.fr(), message.en()), message.publishedAt());
    }
}
