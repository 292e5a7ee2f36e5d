package fr.cesizen.gdpr.consent;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's new decision on one purpose.
 *
 * @param version of the text that was shown
 * @param locale language in which it was shown; that of the request when absent
 */
record NewDecision(
        @Schema(example = "false") @NotNull Boolean granted,

        @Schema(example = "2026-11") @Nullable @Size(min = 1, max = 50)
        String version,

        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"})
        @Nullable
        @Pattern(regexp = "fr|en")
        String locale) {

    Locale shownIn(Locale ofRequest) {
        return locale == null ? ofRequest : Locale.forLanguageTag(locale);
    }
}
