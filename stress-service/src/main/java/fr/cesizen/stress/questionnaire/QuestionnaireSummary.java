package fr.cesizen.stress.questionnaire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** A questionnaire in the list of all. */
record QuestionnaireSummary(
        @Schema(example = "srrs") String code,
        @Schema(example = "1") int version,

        @Schema(example = "Échelle des changements de vie (Holmes et Rahe)")
        String title,

        String instructions,
        @Schema(example = "43") int items,
        @Schema(example = "12") int recallMonths) {

    static QuestionnaireSummary of(Questionnaire questionnaire, Locale locale) {
        return new QuestionnaireSummary(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.title().in(locale),
                questionnaire.instructions().in(locale),
                questionnaire.items().size(),
                questionnaire.recallMonths());
    }
}
