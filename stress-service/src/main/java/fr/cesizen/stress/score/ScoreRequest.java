package fr.cesizen.stress.score;

import fr.cesizen.stress.questionnaire.scoring.AnswerSheet;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to score and forget.
 *
 * @param version of the questionnaire that was filled in; refused when it is no longer current; the current one when
 *     absent
 * @param answers by item code: how often an event happened (ticked items only), or the value of an option; empty when
 *     nothing was ticked, never absent
 * @param skipped items that the person prefers not to answer
 * @param coding of the answers; the questionnaire's default when absent
 * @param bandSet for interpreting the score; the questionnaire's default when absent
 */
public record ScoreRequest(
        @Schema(example = "1") @Nullable Integer version,

        @NotNull @Schema(example = "{\"marriage\": 1, \"moving_home\": 2}")
        Map<String, @Nullable Integer> answers,

        @Schema(example = "[\"detention\"]") List<String> skipped,
        @Schema(example = "occurrences") @Nullable String coding,
        @Schema(example = "standard") @Nullable String bandSet) {

    public ScoreRequest {
        skipped = skipped == null ? List.of() : List.copyOf(skipped);
    }

    public AnswerSheet sheet() {
        return new AnswerSheet(answers, skipped, coding, bandSet);
    }
}
