package fr.cesizen.ticket.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as shown to staff alone. */
@Schema(name = "StaffMessage")
public record StaffMessageView(
        UUID id,
        Author author,
        @Schema(example = "Merci, tout pousse de nouveau.") String body,
        Instant writtenAt,
        List<MessageAttachment> attachments,

        @Schema(description = "The member of staff who wrote it; absent for the person, and where nobody knows")
        @Nullable
        UUID staff) {

    public static StaffMessageView of(Message message, @Nullable UUID staff) {
        return new StaffMessageView(
                message.id(), message.author(), message.body(), message.writtenAt(), message.attachments(), staff);
    }
}
