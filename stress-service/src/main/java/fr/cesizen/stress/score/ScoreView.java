package fr.cesizen.stress.score;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.platform.text.Messages;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.scoring.Score;
import fr.cesizen.stress.suggestion.SuggestionView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A result in the caller's language, with all versions that produced it.
 *
 * @param raw the sum before conversion to a percentage
 * @param missing questions without an answer
 * @param reading what a higher score means
 * @param notice what to show beside the score
 * @param suggestions optional next steps; absent in lists and while processing is restricted
 */
public record ScoreView(
        @Schema(example = "150") int score,

        @Schema(
                example = "points",
                allowableValues = {"points", "percent"})
        String unit,

        @Schema(example = "150") int raw,
        @Schema(example = "MODERATE") String band,
        @Schema(example = "Charge de changement modérée") String bandLabel,
        @Schema(example = "standard") String bandSet,
        @Schema(example = "1") int bandSetVersion,
        @Schema(example = "occurrences") String coding,
        @Schema(example = "1") int codingVersion,
        @Schema(example = "srrs") String questionnaire,
        @Schema(example = "1") int questionnaireVersion,
        @Schema(example = "1") int scoringVersion,
        @Schema(example = "0") int missing,
        List<RemarkView> remarks,
        String reading,
        String notice,
        @Nullable List<SuggestionView> suggestions) {

    /** Something to know about the score. */
    public record RemarkView(
            @Schema(example = "straight-lining") String code, String text) {

        public static List<RemarkView> of(Score score, Messages texts, Locale locale) {
            return score.remarks().stream()
                    .map(EnumCodes::code)
                    .map(code -> new RemarkView(code, texts.get(locale, "remark." + code)))
                    .toList();
        }
    }

    public static ScoreView of(
            Questionnaire questionnaire,
            Score score,
            @Nullable List<SuggestionView> suggestions,
            Messages texts,
            Locale locale) {
        var reading = score.reading();
        return new ScoreView(
                score.points(),
                questionnaire.scoring().unit(),
                score.raw(),
                score.band().code(),
                score.band().label().in(locale),
                reading.bandSet().id(),
                reading.bandSet().version(),
                reading.coding().id(),
                reading.coding().version(),
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.scoring().version(),
                score.missing(),
                RemarkView.of(score, texts, locale),
                questionnaire.reading().in(locale),
                questionnaire.notice().in(locale),
                suggestions);
    }
}
