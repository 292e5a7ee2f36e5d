package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on one purpose.
 *
 * @param since when they decided; absent when they were never asked, which counts as no consent
 * @param version of the text that they decided on
 * @param consequence what a withdrawal means for what is there; absent unless this answers one
 */
record ConsentView(
        @Schema(example = "journal") String purpose,
        @Schema(example = "true") boolean granted,
        @Schema(example = "2026-03-01T12:00:00Z") @Nullable Instant since,
        @Schema(example = "2026-11") @Nullable String version,

        @Schema(example = "Nothing more is added to your journal.") @Nullable
        String consequence) {

    static ConsentView of(ConsentDecision decision) {
        return new ConsentView(decision.purpose(), decision.granted(), decision.decidedAt(), decision.version(), null);
    }

    ConsentView with(String meaning) {
        return new ConsentView(purpose, granted, since, version, meaning);
    }

    static ConsentView never(Purpose purpose) {
        return new ConsentView(purpose.code(), false, null, null, null);
    }
}
