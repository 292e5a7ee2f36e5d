package fr.cesizen.garden.practice.room;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to open a room for exactly one of an exercise and an own pattern, in cycles or in minutes. */
@Schema(example = "{\"protocol\":\"coherence-365\",\"minutes\":5,\"delaySeconds\":10}")
record NewRoom(
        @Nullable @Size(max = 50) @Schema(description = "Code of an exercise", example = "coherence-365")
        String protocol,

        @Nullable @Schema(description = "Id of a pattern of your own; the others see its phases, not its name")
        UUID pattern,

        @Nullable @Min(1) @Schema(description = "Of the exercise or pattern; the latest when absent", example = "1")
        Integer version,

        @Nullable
        @Min(1)
        @Schema(description = "The exercise's default, or five minutes of a pattern, when minutes are absent too")
        Integer cycles,

        @Nullable @Min(1) @Max(60) @Schema(description = "Instead of cycles: as many whole ones as fit", example = "5")
        Integer minutes,

        @Nullable
        @Min(5)
        @Max(60)
        @Schema(description = "Between your start and the first breath; 10 when absent", example = "10")
        Integer delaySeconds) {}
