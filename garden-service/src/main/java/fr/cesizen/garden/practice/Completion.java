package fr.cesizen.garden.practice;

import fr.cesizen.platform.numbers.DecimalRounding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a person reports at the end of a session. */
record Completion(
        @Min(1) @Schema(description = "Number of whole cycles completed", example = "30")
        int completedCycles,

        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(multipleOf = 0.01, description = "Valence, -1 (very unpleasant) to 1 (very pleasant)", example = "0.3")
        BigDecimal moodAfter) {

    /** How many decimals a mood has; more are rounded. */
    static final int DECIMALS = 2;

    Completion {
        moodAfter = DecimalRounding.round(moodAfter, DECIMALS);
    }
}
