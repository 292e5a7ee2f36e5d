package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision on one purpose.
 *
 * @param since when they decided; absent when they were never asked, which counts as no consent
 * @param version of the text that they decided on
 * @param consequence what a withdrawal means for what is there; absent unless this answers one
 * @param objected whether an objection stops the purpose, whatever was consented to before
 */
record ConsentView(
        @Schema(example = "journal") String purpose,
        @Schema(example = "true") boolean granted,
        @Schema(example = "2026-03-01T12:00:00Z") @Nullable Instant since,
        @Schema(example = "2026-11") @Nullable String version,

        @Schema(example = "Nothing more is added to your journal.") @Nullable
        String consequence,

        @Schema(example = "false") boolean objected) {

    static ConsentView of(ConsentDecision decision) {
        return new ConsentView(
                decision.purpose(), decision.granted(), decision.decidedAt(), decision.version(), null, false);
    }

    /** The same, not granted while an objection stops the purpose. */
    ConsentView without(List<Objection> objected) {
        return Objection.stopped(objected).contains(purpose)
                ? new ConsentView(purpose, false, since, version, consequence, true)
                : this;
    }

    ConsentView with(String meaning) {
        return new ConsentView(purpose, granted, since, version, meaning, objected);
    }

    static ConsentView never(Purpose purpose) {
        return new ConsentView(purpose.code(), false, null, null, null, false);
    }
}
