package fr.cesizen.garden.sharing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A private link, without its secret, which nobody can read again. */
record GardenLink(
        UUID id,
        Instant createdAt,

        @Schema(description = "From then on the link answers 404")
        Instant expiresAt) {}
