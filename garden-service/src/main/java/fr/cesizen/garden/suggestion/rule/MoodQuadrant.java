package fr.cesizen.garden.suggestion.rule;

import org.jspecify.annotations.Nullable;

/** The quarter of the plane of moods (Russell's circumplex, 1980): pleasant or not, roused or calm. */
public enum MoodQuadrant {
    PLEASANT_ACTIVE,
    PLEASANT_CALM,
    UNPLEASANT_ACTIVE,
    UNPLEASANT_CALM,
    /** The valence or the arousal was not told. */
    UNKNOWN;

    /** The quarter of a mood, both values from -1 to 1; zero counts as pleasant and as calm. */
    public static MoodQuadrant of(@Nullable Number valence, @Nullable Number arousal) {
        if (valence == null || arousal == null) {
            return UNKNOWN;
        }
        boolean isActive = arousal.doubleValue() > 0;
        if (valence.doubleValue() >= 0) {
            return isActive ? PLEASANT_ACTIVE : PLEASANT_CALM;
        }
        return isActive ? UNPLEASANT_ACTIVE : UNPLEASANT_CALM;
    }
}
