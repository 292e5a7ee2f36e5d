package fr.cesizen.garden.practice;

import fr.cesizen.platform.numbers.DecimalRounding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A request to start a session. */
record NewSession(
        @NotNull @Size(max = 50) @Schema(description = "Code of an exercise", example = "coherence-365")
        String protocol,

        @Nullable @Min(1) @Schema(description = "The exercise's default when absent", example = "30")
        Integer plannedCycles,

        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(multipleOf = 0.01, description = "Valence, -1 (very unpleasant) to 1 (very pleasant)", example = "-0.4")
        BigDecimal moodBefore,

        @Nullable
        @Size(max = 50)
        @Schema(
                description = "IANA time zone that determines the session's local day; Europe/Paris when absent",
                example = "Europe/Paris")
        String zone) {

    NewSession {
        moodBefore = DecimalRounding.round(moodBefore, Completion.DECIMALS);
    }
}
