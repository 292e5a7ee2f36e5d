package fr.cesizen.garden.practice.session;

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
record Mood(@Nullable BigDecimal valence, @Nullable BigDecimal arousal) {

    /** How many decimals a mood has; more are rounded. */
    static final int DECIMALS = 2;

    static final Mood UNSAID = new Mood(null, null);

    Mood {
        valence = valence == null ? null : valence.stripTrailingZeros();
        arousal = arousal == null ? null : arousal.stripTrailingZeros();
    }

    /** How a person says that they feel before a session: two fields of a request. */
    record MoodBefore(
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

        MoodBefore {
            moodBefore = DecimalRounding.round(moodBefore, DECIMALS);
            arousalBefore = DecimalRounding.round(arousalBefore, DECIMALS);
        }

        Mood felt() {
            return new Mood(moodBefore, arousalBefore);
        }
    }

    /** How a person says that they feel after it: two fields of a request. */
    record MoodAfter(
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

        MoodAfter {
            moodAfter = DecimalRounding.round(moodAfter, DECIMALS);
            arousalAfter = DecimalRounding.round(arousalAfter, DECIMALS);
        }

        Mood felt() {
            return new Mood(moodAfter, arousalAfter);
        }
    }
}
