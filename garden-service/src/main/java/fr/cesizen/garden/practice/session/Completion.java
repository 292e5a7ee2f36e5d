package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.garden.practice.mood.Mood;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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

        @Valid @JsonUnwrapped Mood.MoodAfter after) {

    SessionEnd end() {
        var practised = Optional.ofNullable(practisedMillis).map(Duration::ofMillis);
        return new SessionEnd(null, completedCycles, practised.orElse(null), after.felt());
    }
}
