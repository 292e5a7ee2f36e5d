package fr.cesizen.garden.suggestion;

import fr.cesizen.garden.suggestion.rule.DayPart;
import fr.cesizen.garden.suggestion.rule.MoodQuadrant;
import fr.cesizen.garden.suggestion.rule.PracticeContext;
import fr.cesizen.garden.suggestion.rule.TimeAtHand;
import fr.cesizen.platform.time.TimeZones;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person says when they ask for a suggestion; all of it may be left out, none of it is kept as it was said. */
record SuggestionRequest(
        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(description = "Mood now, -1 (very unpleasant) to 1 (very pleasant)", example = "-0.4")
        BigDecimal valence,

        @Nullable
        @DecimalMin("-1")
        @DecimalMax("1")
        @Schema(description = "Arousal now, -1 (very calm) to 1 (very roused)", example = "0.5")
        BigDecimal arousal,

        @Nullable @Min(1) @Max(60) @Schema(description = "Minutes at hand", example = "5")
        Integer minutes,

        @Nullable
        @Schema(description = "Whether you may hold your breath for more than 2 s; no when absent", example = "false")
        Boolean breathHold,

        @Nullable
        @Size(max = 50)
        @Schema(
                description = "IANA time zone that tells the part of your day; Europe/Paris when absent",
                example = "Europe/Paris")
        String zone) {

    private static final String HOME = "Europe/Paris";

    boolean mayHold() {
        return breathHold != null && breathHold;
    }

    /**
     * The situation in which the person asks.
     *
     * @throws fr.cesizen.platform.problems.Problem 422 {@code unknown-zone}
     */
    PracticeContext context(Instant now) {
        var known = TimeZones.named(zone == null ? HOME : zone, "/zone");
        return new PracticeContext(MoodQuadrant.of(valence, arousal), DayPart.of(now, known), TimeAtHand.of(minutes));
    }
}
