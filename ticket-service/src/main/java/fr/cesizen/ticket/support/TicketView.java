package fr.cesizen.ticket.support;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.MessageView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as shown to its owner.
 *
 * @param messages oldest first; absent in lists
 */
record TicketView(
        UUID id,
        @Schema(example = "Mon jardin ne pousse plus") String subject,

        @Schema(
                example = "help",
                allowableValues = {"help", "bug", "suggestion", "data"})
        String category,

        Priority priority,
        TicketStatus status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,

        @Schema(description = "Until when a message opens the ticket again, which staff call solved") @Nullable
        Instant reopenableUntil,

        @Nullable Instant closedAt,

        @Schema(description = "The ticket of which this one has become a part: read and write there") @Nullable
        UUID mergedInto,

        @Schema(description = "Whether the first answer is overdue, or came after firstResponseDue")
        boolean breached,

        long version,
        @Nullable List<MessageView> messages) {}
