package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.garden.practice.mood.Mood;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to start a session of exactly one of an exercise, an own pattern, a meditation and minutes of sitting. */
@Schema(
        example = "{\"protocol\":\"coherence-365\",\"plannedCycles\":30,\"moodBefore\":-0.4,\"arousalBefore\":0.6,"
                + "\"zone\":\"Europe/Paris\"}")
record NewSession(
        @Nullable @Size(max = 50) @Schema(description = "Code of an exercise", example = "coherence-365")
        String protocol,

        @Nullable @Schema(description = "Id of a pattern of your own")
        UUID pattern,

        @Nullable @Size(max = 50) @Schema(description = "Code of a guided meditation")
        String meditation,

        @Nullable @Min(1) @Max(120) @Schema(description = "Minutes of sitting in silence")
        Integer minutes,

        @Nullable
        @Min(1)
        @Schema(description = "Of the exercise, pattern or meditation; the latest when absent", example = "1")
        Integer version,

        @Nullable @Min(1) @Schema(description = "The exercise's default when absent", example = "30")
        Integer plannedCycles,

        @Valid @JsonUnwrapped Mood.MoodBefore before,

        @Nullable
        @Size(max = 50)
        @Schema(
                description = "IANA time zone that determines the session's local day; Europe/Paris when absent",
                example = "Europe/Paris")
        String zone) {

    PracticeChoice choice() {
        return new PracticeChoice(protocol, pattern, meditation, minutes, version, null);
    }

    Mood mood() {
        return before.felt();
    }
}
