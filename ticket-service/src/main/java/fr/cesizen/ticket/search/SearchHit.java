package fr.cesizen.ticket.search;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A ticket that was found, as staff see it. */
record SearchHit(
        UUID id,
        @Schema(example = "Mon jardin ne pousse plus") String subject,
        Priority priority,
        TicketStatus status,
        Instant openedAt,

        @Schema(description = "Where the words stand, at most three places")
        List<Excerpt> excerpts) {

    /** Some words of a text around what was found. */
    record Excerpt(
            @Schema(
                    example = "message",
                    allowableValues = {"subject", "message", "note"},
                    description = "A note is never shown to the person")
            String place,

            @Schema(example = "…Depuis hier, mon jardin ne pousse plus…")
            String text,

            Instant writtenAt) {}
}
