package fr.cesizen.stress.assessment;

import fr.cesizen.stress.score.ScoreView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A saved assessment as its owner reads it.
 *
 * @param answers by item code, only those given
 * @param repeat when it makes sense to answer again
 */
record AssessmentView(
        UUID id,
        @Schema(example = "2026-03-01T12:00:00Z") Instant takenAt,
        Instant savedAt,

        @Schema(description = "Version of the operator's wording that was answered", example = "1")
        int wordingVersion,

        ScoreView result,

        @Schema(example = "{\"marriage\": 1, \"moving_home\": 2}")
        Map<String, Integer> answers,

        RepeatView repeat) {

    /** When and why to answer again: a reminder; answering earlier is never refused. */
    record RepeatView(
            @Schema(example = "2027-03-01T12:00:00Z") Instant from, String reason) {}
}
