package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * An objection in force.
 *
 * @param target what it stops: a purpose, {@code partner-…}, {@code partners} or {@code all}
 */
record ObjectionView(
        @Schema(example = "statistics") String target,
        @Schema(example = "2026-03-01T12:00:00Z") Instant since) {

    static ObjectionView of(Objection objection) {
        return new ObjectionView(objection.target(), objection.since());
    }
}
