package fr.cesizen.ticket.link;

import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A link as staff see it from one of its tickets. */
record LinkView(
        UUID id,

        @Schema(
                example = "related",
                allowableValues = {"duplicate", "related", "caused-by", "causes"},
                description = "What the other ticket is to this one")
        String kind,

        LinkedTicket ticket,

        @Schema(description = "The member of staff who said so")
        UUID staff,

        Instant createdAt) {

    /** The ticket at the other end. */
    record LinkedTicket(
            UUID id,
            @Schema(example = "Mon jardin ne pousse plus") String subject,
            Priority priority,
            TicketStatus status) {}
}
