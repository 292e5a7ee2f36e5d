package fr.cesizen.emotion.report;

import fr.cesizen.platform.text.EnumCodes;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the moods of one day are; the limits of the classes are our own.
 *
 * <p>More grey would make neighbouring classes too similar; the stroke repeats the information.
 */
public enum MoodSpread {
    /** A spread below 0.2, or a single entry. */
    EVEN(0),
    /** Below 0.5. */
    MIXED(2.5),
    /** 0.5 or more: the mean says little about such a day. */
    CONTRASTED(5);

    private static final double LOW = 0.2;
    private static final double HIGH = 0.5;

    /** Half the length of the stroke that represents it, in pixels. */
    final double reach;

    MoodSpread(double reach) {
        this.reach = reach;
    }

    public static MoodSpread of(@Nullable Double spread) {
        return spread == null || spread < LOW ? EVEN : spread < HIGH ? MIXED : CONTRASTED;
    }

    @Override
    public String toString() {
        return EnumCodes.code(this);
    }
}
