package fr.cesizen.stress.questionnaire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A questionnaire as it is filled in, in the caller's language. */
record QuestionnaireView(
        @Schema(example = "srrs") String code,
        @Schema(example = "1") int version,

        @Schema(example = "Échelle des changements de vie (Holmes et Rahe)")
        String title,

        String instructions,
        String notice,
        String evidence,
        @Schema(example = "12") int recallMonths,
        @Schema(example = "20") int maximumOccurrences,
        @Schema(example = "standard") String defaultBandSet,
        List<BandSetView> bandSets,
        List<ItemView> items,
        Map<String, String> licence,
        List<String> sources) {

    /**
     * One question.
     *
     * @param skipLabel how to offer not to answer; present on sensitive items
     */
    record ItemView(
            @Schema(example = "moving_home") String code,
            @Schema(example = "Déménagement") String label,
            @Schema(example = "true") boolean repeatable,
            @Schema(example = "false") boolean sensitive,

            @Schema(example = "Je préfère ne pas répondre") @Nullable
            String skipLabel) {}

    /** One way to read the score. */
    record BandSetView(
            @Schema(example = "standard") String id,
            @Schema(example = "1") int version,
            List<BandView> bands) {}

    /** A range of scores; {@code max} is absent on the last. */
    record BandView(
            @Schema(example = "150") int min,
            @Schema(example = "299") @Nullable Integer max,
            @Schema(example = "MODERATE") String code,

            @Schema(example = "Charge de changement modérée")
            String label) {}

    static QuestionnaireView of(Questionnaire questionnaire, Locale locale) {
        return new QuestionnaireView(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.title().in(locale),
                questionnaire.instructions().in(locale),
                questionnaire.notice().in(locale),
                questionnaire.evidence().in(locale),
                questionnaire.recallMonths(),
                questionnaire.scoring().maximumOccurrences(),
                questionnaire.defaultBandSet(),
                questionnaire.bandSets().stream()
                        .map(set -> bandSet(set, locale))
                        .toList(),
                questionnaire.items().stream()
                        .map(item -> item(item, questionnaire.skipLabel(), locale))
                        .toList(),
                questionnaire.licence(),
                questionnaire.sources());
    }

    private static BandSetView bandSet(BandSet set, Locale locale) {
        return new BandSetView(
                set.id(),
                set.version(),
                set.bands().stream()
                        .map(band -> new BandView(
                                band.min(),
                                band.max(),
                                band.code(),
                                band.label().in(locale)))
                        .toList());
    }

    private static ItemView item(Item item, Words skip, Locale locale) {
        return new ItemView(
                item.code(),
                item.label().in(locale),
                item.repeatable(),
                item.sensitive(),
                item.sensitive() ? skip.in(locale) : null);
    }
}
