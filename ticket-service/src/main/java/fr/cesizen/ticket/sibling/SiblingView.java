package fr.cesizen.ticket.sibling;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another ticket of the same person, as staff see it: not whose they are. */
@Schema(name = "Sibling")
record SiblingView(
        UUID id,
        @Schema(example = "Mon jardin ne pousse plus") String subject,

        @Schema(
                example = "help",
                allowableValues = {"help", "bug", "suggestion", "data"})
        String category,

        Priority priority,
        TicketStatus status,
        Instant openedAt,

        @Schema(description = "When something last happened to it")
        Instant changedAt,

        @Nullable Instant closedAt,

        @Schema(description = "The ticket of which it has become a part") @Nullable
        UUID mergedInto) {}
