package fr.cesizen.stress.catalog;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.Messages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in the list.
 *
 * @param unavailable why it cannot be filled in; absent when it can
 */
record QuestionnaireSummary(
        @Schema(example = "srrs") String code,
        @Schema(example = "1") int version,

        @Schema(example = "Échelle des changements de vie (Holmes et Rahe)")
        String title,

        String instructions,
        @Schema(example = "43") int items,

        @Schema(type = "string", example = "P12M") Period recall,
        @Schema(example = "true") boolean available,
        @Nullable Unavailable unavailable) {

    /**
     * Why a questionnaire cannot be filled in.
     *
     * @param currentVersion the version to load instead; only for a superseded one
     */
    record Unavailable(
            @Schema(example = "wording-missing") String code,
            String reason,
            @Schema(example = "2") @Nullable Integer currentVersion) {

        static @Nullable Unavailable of(CatalogEntry entry, Messages texts, Locale locale) {
            var availability = entry.availability();
            if (availability == Availability.AVAILABLE) {
                return null;
            }
            var code = EnumCodes.code(availability);
            var reason = availability == Availability.SWITCHED_OFF
                    ? entry.questionnaire().offByDefault().in(locale)
                    : texts.get(locale, "unavailable." + code);
            return new Unavailable(code, reason, availability == Availability.SUPERSEDED ? entry.current() : null);
        }
    }

    static QuestionnaireSummary of(CatalogEntry entry, Messages texts, Locale locale) {
        var questionnaire = entry.questionnaire();
        return new QuestionnaireSummary(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.title().in(locale),
                questionnaire.instructions().in(locale),
                questionnaire.items().size(),
                questionnaire.recall(),
                entry.availability() == Availability.AVAILABLE,
                Unavailable.of(entry, texts, locale));
    }
}
