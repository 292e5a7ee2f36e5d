package fr.cesizen.garden.practice.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** One step of a breathing cycle, half a second to thirty seconds long. */
public record Phase(
        @NotNull PhaseType type,

        @Min(PhaseRules.MIN_MILLIS)
        @Max(PhaseRules.MAX_MILLIS)
        @Schema(description = "Duration in milliseconds; half seconds occur", example = "5000")
        int millis) {}
