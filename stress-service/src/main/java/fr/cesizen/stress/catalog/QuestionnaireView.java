package fr.cesizen.stress.catalog;

import fr.cesizen.stress.catalog.QuestionnaireParts.BandSetView;
import fr.cesizen.stress.catalog.QuestionnaireParts.CodingView;
import fr.cesizen.stress.catalog.QuestionnaireParts.ItemView;
import fr.cesizen.stress.catalog.QuestionnaireSummary.Unavailable;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A questionnaire for filling in, in the caller's language. */
public record QuestionnaireView(
        @Schema(example = "srrs") String code,
        @Schema(example = "1") int version,

        @Schema(
                description = "Version of the operator's wording; 1 where the wording is the document's own",
                example = "1")
        int wordingVersion,

        @Schema(example = "Échelle des changements de vie (Holmes et Rahe)")
        String title,

        String instructions,
        String notice,
        String evidence,
        String reading,
        @Schema(type = "string", example = "P12M") Period recall,
        @Schema(type = "string", example = "P12M") Period repeatAfter,
        String repeatReason,
        ScoringView scoring,
        @Schema(example = "occurrences") String defaultCoding,
        List<CodingView> codings,
        @Schema(example = "standard") String defaultBandSet,
        List<BandSetView> bandSets,
        List<ItemView> items,
        Map<String, String> licence,
        List<String> sources,
        List<String> displayRules,
        boolean available,
        @Nullable Unavailable unavailable) {

    /**
     * The view of a document.
     *
     * @param unavailable absent when it can be filled in, or could be if it were published
     */
    public static QuestionnaireView of(Questionnaire questionnaire, @Nullable Unavailable unavailable, Locale locale) {
        return new QuestionnaireView(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.wordingVersion(),
                questionnaire.title().in(locale),
                questionnaire.instructions().in(locale),
                questionnaire.notice().in(locale),
                questionnaire.evidence().in(locale),
                questionnaire.reading().in(locale),
                questionnaire.recall(),
                questionnaire.repeat().after(),
                questionnaire.repeat().reason().in(locale),
                ScoringView.of(questionnaire, locale),
                questionnaire.defaultCoding(),
                questionnaire.codings().stream()
                        .map(coding -> CodingView.of(coding, locale))
                        .toList(),
                questionnaire.defaultBandSet(),
                questionnaire.bandSets().stream()
                        .map(set -> BandSetView.of(set, locale))
                        .toList(),
                questionnaire.items().stream()
                        .map(item -> ItemView.of(item, questionnaire.skipLabel(), locale))
                        .toList(),
                QuestionnaireParts.texts(questionnaire.licence(), locale),
                questionnaire.sources(),
                questionnaire.displayRules().stream()
                        .map(rule -> rule.in(locale))
                        .toList(),
                unavailable == null,
                unavailable);
    }
}
