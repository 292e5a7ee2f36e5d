package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.garden.practice.mood.Mood;
import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person reports when they end a session early; what they practised counts. */
record Abandonment(
        @NotNull
        @Schema(
                description = "Why; none of them is a failure",
                allowableValues = {"interrupted", "uncomfortable", "restless", "too-long", "enough", "other"},
                example = "interrupted")
        AbandonReason reason,

        @Nullable
        @Min(0)
        @Schema(
                description = "Whole cycles, for breathing; when absent, those for which there was time, at most the"
                        + " planned ones",
                example = "7")
        Integer completedCycles,

        @Nullable
        @Min(0)
        @Schema(
                description = "Time practised, without pauses, for sitting and guided meditation; when absent, the"
                        + " elapsed time, at most the planned one")
        Long practisedMillis,

        @Valid @JsonUnwrapped Mood.MoodAfter after) {

    SessionEnd end() {
        var practised = Optional.ofNullable(practisedMillis).map(Duration::ofMillis);
        return new SessionEnd(told(reason, "/reason"), completedCycles, practised.orElse(null), after.felt());
    }

    /** A reason that a person can give. @throws Problem 400 for the one that only the service gives */
    static AbandonReason told(AbandonReason reason, String pointer) {
        if (reason == AbandonReason.EXPIRED) {
            throw Problem.notOneOf(pointer);
        }
        return reason;
    }
}
