package fr.cesizen.stress.questionnaire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * A result in the caller's language, with the versions of all that it was made by.
 *
 * @param notice what to show beside the score
 */
public record ScoreView(
        @Schema(example = "150") int score,
        @Schema(example = "MODERATE") String band,
        @Schema(example = "Charge de changement modérée") String bandLabel,
        @Schema(example = "standard") String bandSet,
        @Schema(example = "1") int bandSetVersion,
        @Schema(example = "srrs") String questionnaire,
        @Schema(example = "1") int questionnaireVersion,
        @Schema(example = "1") int scoringVersion,
        String notice) {

    public static ScoreView of(Questionnaire questionnaire, Score score, Locale locale) {
        return new ScoreView(
                score.points(),
                score.band().code(),
                score.band().label().in(locale),
                score.bandSet().id(),
                score.bandSet().version(),
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.scoring().version(),
                questionnaire.notice().in(locale));
    }
}
