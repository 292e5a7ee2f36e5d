package fr.cesizen.stress.assessment;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.questionnaire.scoring.AnswerSheet;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a person wants to save.
 *
 * @param version of the questionnaire that was filled in; refused when it is no longer current
 * @param answers by item code: how often an event happened (ticked items only), or the value of an option; empty when
 *     nothing was ticked, never absent
 * @param skipped items that the person prefers not to answer; their number is kept, not their codes
 * @param coding of the answers; required, here or by the band set, where the questionnaire has several
 * @param bandSet for interpreting the score; the questionnaire's default when absent
 * @param takenAt when the person answered; now when absent
 */
record NewAssessment(
        @NotBlank @Schema(example = "srrs") String questionnaire,
        @NotNull @Schema(example = "1") Integer version,

        @NotNull @Schema(example = "{\"marriage\": 1, \"moving_home\": 2}")
        Map<String, @Nullable Integer> answers,

        @Schema(example = "[\"detention\"]") List<String> skipped,
        @Schema(example = "occurrences") @Nullable String coding,
        @Schema(example = "standard") @Nullable String bandSet,

        @Schema(example = "2026-03-01T12:00:00Z") @Nullable Instant takenAt) {

    /** How far a client's clock may be ahead of ours. */
    static final Duration SKEW = Duration.ofMinutes(5);

    /** Earliest accepted date, long before any digital record; bounds what a client may send. */
    static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    NewAssessment {
        skipped = skipped == null ? List.of() : List.copyOf(skipped);
    }

    AnswerSheet sheet() {
        return new AnswerSheet(answers, skipped, coding, bandSet);
    }

    /**
     * When the answers were given, truncated to the microsecond, PostgreSQL's precision.
     *
     * @throws Problem 422 {@code taken-at-out-of-range}
     */
    Instant takenAt(Instant now) {
        var at = takenAt == null ? now : takenAt;
        if (at.isAfter(now.plus(SKEW)) || at.isBefore(EARLIEST)) {
            throw Problem.rule("taken-at-out-of-range").at("/takenAt");
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
