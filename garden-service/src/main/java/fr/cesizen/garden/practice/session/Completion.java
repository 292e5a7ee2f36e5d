package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.numbers.DecimalRounding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person reports when a session is completed. */
record Completion(
        @Nullable
        @Min(1)
        @Schema(description = "Number of whole cycles completed: required for breathing, only there", example = "30")
        Integer completedCycles,

        @Nullable
        @Min(0)
        @Schema(
                description = "Time practised, without pauses, for sitting and guided meditation; when absent, the"
                        + " elapsed time, at most the planned one")
        Long practisedMillis,

        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(multipleOf = 0.01, description = "Valence, -1 (very unpleasant) to 1 (very pleasant)", example = "0.3")
        BigDecimal moodAfter,

        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(multipleOf = 0.01, description = "Arousal, -1 (very calm) to 1 (very excited)", example = "-0.2")
        BigDecimal arousalAfter) {

    Completion {
        moodAfter = DecimalRounding.round(moodAfter, Mood.DECIMALS);
        arousalAfter = DecimalRounding.round(arousalAfter, Mood.DECIMALS);
    }

    SessionEnd end() {
        var practised = Optional.ofNullable(practisedMillis).map(Duration::ofMillis);
        return new SessionEnd(null, completedCycles, practised.orElse(null), new Mood(moodAfter, arousalAfter));
    }
}
