package fr.cesizen.auth.parent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * That a parent was written to.
 *
 * @param expiresAt when nothing of the request is left, unless the parent has decided before
 */
record ParentalRequestAccepted(
        @Schema(example = "2026-12-04T17:00:00Z") Instant expiresAt) {}
