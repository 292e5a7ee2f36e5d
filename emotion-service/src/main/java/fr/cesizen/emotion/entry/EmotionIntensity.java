package fr.cesizen.emotion.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One emotion of an entry.
 *
 * @param intensity 0 (barely there) to 100 (overwhelming)
 */
public record EmotionIntensity(
        @NotBlank @Size(max = 40) @Schema(description = "Code of an emotion in the taxonomy", example = "calm")
        String code,

        @Min(0) @Max(100) @Schema(description = "0 to 100", example = "60")
        int intensity) {}
