package fr.cesizen.garden.suggestion.rule;

import org.jspecify.annotations.Nullable;

/** How long a person has, or practised. */
public enum TimeAtHand {
    /** Under 5 minutes. */
    SHORT,
    /** 5 to 10 minutes. */
    MEDIUM,
    /** Over 10 minutes. */
    LONG,
    UNKNOWN;

    /** The class of a number of minutes. */
    public static TimeAtHand of(@Nullable Integer minutes) {
        if (minutes == null) {
            return UNKNOWN;
        }
        if (minutes < 5) {
            return SHORT;
        }
        return minutes <= 10 ? MEDIUM : LONG;
    }
}
