package fr.cesizen.ticket.live;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** Another member of staff at the same ticket. */
record PresenceView(
        @Schema(description = "The member of staff") UUID staff,

        PresenceKind doing,

        @Schema(description = "When they last said so; forgotten 25 seconds later")
        Instant seenAt) {}
