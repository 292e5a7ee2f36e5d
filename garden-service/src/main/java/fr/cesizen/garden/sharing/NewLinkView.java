package fr.cesizen.garden.sharing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A private link just made: the only time that its address is shown. */
record NewLinkView(
        UUID id,

        @Schema(
                description =
                        "Address of the picture, relative to this API. Whoever has it sees the garden: keep it, it is"
                                + " not shown again",
                example = "/api/v1/garden/shared/kFb0uK1n8yqv9zWJm0QbY3S5dTn2rXcL7eH4aPoVi6s/image")
        String url,

        Instant createdAt,
        Instant expiresAt) {}
