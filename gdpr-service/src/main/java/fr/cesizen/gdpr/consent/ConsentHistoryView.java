package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a person made, as they read it.
 *
 * @param locale language in which the text was read; absent of decisions of before it was kept
 * @param surface the client that showed it, by its id, or {@code sign-up}
 * @param title of the text that was read; absent, as the text, where this service never published it
 */
record ConsentHistoryView(
        UUID id,
        @Schema(example = "journal") String purpose,
        @Schema(example = "true") boolean granted,
        @Schema(example = "2026-11") String version,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @Nullable
        String locale,

        @Schema(example = "cesizen-web") @Nullable String surface,

        @Schema(
                example = "SETTINGS",
                allowableValues = {"SIGN_UP", "SETTINGS"})
        String madeIn,

        @Schema(example = "2026-03-01T12:00:00Z") Instant at,
        @Schema(example = "Garder mon journal") @Nullable String title,

        @Schema(example = "Vos émotions et vos notes sont gardées.") @Nullable
        String text) {

    static ConsentHistoryView of(ConsentDecision decision, ConsentTextCatalog texts) {
        var locale = decision.locale() == null ? "" : decision.locale();
        var read = texts.find(decision.version(), decision.purpose(), Locale.forLanguageTag(locale))
                .filter(text -> !locale.isEmpty())
                .map(text -> text.split("\n", 2));
        return new ConsentHistoryView(
                decision.id(),
                decision.purpose(),
                decision.granted(),
                decision.version(),
                decision.locale(),
                decision.surface(),
                decision.madeIn(),
                decision.decidedAt(),
                read.map(parts -> parts[0]).orElse(null),
                read.map(parts -> parts[1]).orElse(null));
    }
}
