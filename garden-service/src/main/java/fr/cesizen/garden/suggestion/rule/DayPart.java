package fr.cesizen.garden.suggestion.rule;

import java.time.Instant;
import java.time.ZoneId;

/** The part of a person's local day. */
public enum DayPart {
    /** 5:00 to 11:59. */
    MORNING,
    /** 12:00 to 17:59. */
    AFTERNOON,
    /** 18:00 to 22:59. */
    EVENING,
    /** 23:00 to 4:59. */
    NIGHT;

    /** The part of the day that the clocks of {@code zone} show at {@code instant}. */
    public static DayPart of(Instant instant, ZoneId zone) {
        int hour = instant.atZone(zone).getHour();
        if (hour < 5 || hour >= 23) {
            return NIGHT;
        }
        if (hour < 12) {
            return MORNING;
        }
        return hour < 18 ? AFTERNOON : EVENING;
    }
}
