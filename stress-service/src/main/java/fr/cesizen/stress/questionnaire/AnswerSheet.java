package fr.cesizen.stress.questionnaire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to score and forget.
 *
 * @param answers occurrences by item code, ticked items only; none at all is a valid sheet
 * @param bandSet by which to read the score; the questionnaire's default when absent
 */
record AnswerSheet(
        @Schema(example = "{\"marriage\": 1, \"moving_home\": 2}")
        Map<String, @Nullable Integer> answers,

        @Schema(example = "standard") @Nullable String bandSet) {

    AnswerSheet {
        answers = answers == null ? Map.of() : answers;
    }
}
