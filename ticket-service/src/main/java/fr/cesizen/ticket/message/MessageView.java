package fr.cesizen.ticket.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A message as shown to both sides. */
public record MessageView(
        UUID id,
        Author author,
        @Schema(example = "Merci, tout pousse de nouveau.") String body,
        Instant writtenAt,
        List<MessageAttachment> attachments) {

    public static MessageView of(Message message) {
        return new MessageView(
                message.id(), message.author(), message.body(), message.writtenAt(), message.attachments());
    }
}
