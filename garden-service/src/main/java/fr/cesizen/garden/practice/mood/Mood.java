package fr.cesizen.garden.practice.mood;

import fr.cesizen.platform.numbers.DecimalRounding;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody felt, as far as they said; equal moods are equal however many zeros they were written with.
 *
 * @param valence −1 (very unpleasant) to 1 (very pleasant)
 * @param arousal −1 (very calm) to 1 (very excited)
 */
public record Mood(@Nullable BigDecimal valence, @Nullable BigDecimal arousal) {

    /** How many decimals a mood has; more are rounded. */
    public static final int DECIMALS = 2;

    public static final Mood UNSAID = new Mood(null, null);

    public Mood {
        valence = valence == null ? null : valence.stripTrailingZeros();
        arousal = arousal == null ? null : arousal.stripTrailingZeros();
    }

    /** How a person says that they feel before a session: two fields of a request. */
    public record MoodBefore(
            @Nullable
            @DecimalMin("-1")
            @DecimalMax("1")
            @Schema(
                    multipleOf = 0.01,
                    description = "Valence, -1 (very unpleasant) to 1 (very pleasant)",
                    example = "-0.4")
            BigDecimal moodBefore,

            @Nullable
            @DecimalMin("-1")
            @DecimalMax("1")
            @Schema(multipleOf = 0.01, description = "Arousal, -1 (very calm) to 1 (very excited)", example = "0.6")
            BigDecimal arousalBefore) {

        public MoodBefore {
            moodBefore = DecimalRounding.round(moodBefore, DECIMALS);
            arousalBefore = DecimalRounding.round(arousalBefore, DECIMALS);
        }

        public Mood felt() {
            return new Mood(moodBefore, arousalBefore);
        }
    }

    /** How a person says that they feel after it: two fields of a request. */
    public record MoodAfter(
            @Nullable
            @DecimalMin("-1")
            @DecimalMax("1")
            @Schema(
                    multipleOf = 0.01,
                    description = "Valence, -1 (very unpleasant) to 1 (very pleasant)",
                    example = "0.3")
            BigDecimal moodAfter,

            @Nullable
            @DecimalMin("-1")
            @DecimalMax("1")
            @Schema(multipleOf = 0.01, description = "Arousal, -1 (very calm) to 1 (very excited)", example = "-0.2")
            BigDecimal arousalAfter) {

        public MoodAfter {
            moodAfter = DecimalRounding.round(moodAfter, DECIMALS);
            arousalAfter = DecimalRounding.round(arousalAfter, DECIMALS);
        }

        public Mood felt() {
            return new Mood(moodAfter, arousalAfter);
        }
    }
}
