package fr.cesizen.gdpr.application;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application that is not our own, as the person whose data it reached sees it.
 *
 * @param client its id
 * @param target of the objection that ends its access alone; absent where its id cannot be one
 * @param lastAccess absent when none is known of, within the time that the log is kept
 * @param objectedSince when the person objected to it alone; absent unless they do
 * @param stopped whether it has no access now: by that objection, or by one to all applications or to everything
 */
record ApplicationView(
        @Schema(example = "sleep-diary") String client,
        @Schema(example = "partner-sleep-diary") @Nullable String target,
        @Schema(example = "2026-03-01T12:00:00Z") @Nullable Instant lastAccess,
        @Schema(example = "true") boolean objected,
        @Schema(example = "2026-03-02T12:00:00Z") @Nullable Instant objectedSince,
        @Schema(example = "true") boolean stopped) {}
