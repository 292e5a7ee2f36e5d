package fr.cesizen.gdpr.restriction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the processing of a person's data is restricted.
 *
 * @param since when it was last restricted or lifted; absent when it never was
 */
record RestrictionView(
        @Schema(example = "true") boolean restricted,
        @Schema(example = "2026-03-01T12:00:00Z") @Nullable Instant since) {

    static final RestrictionView NEVER = new RestrictionView(false, null);
}
