package fr.cesizen.garden.practice.session;

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
}
