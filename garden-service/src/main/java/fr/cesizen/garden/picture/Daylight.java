package fr.cesizen.garden.picture;

/** A part of the day, as it lights a garden. */
public enum Daylight {
    DAWN,
    DAY,
    DUSK,
    NIGHT;

    /**
     * The part of the day in which an hour lies: dawn from 5, day from 9, dusk from 18, night from 21.
     *
     * @param hour 0 to 23, in the garden's zone
     */
    public static Daylight of(int hour) {
        if (hour < 5 || hour >= 21) {
            return NIGHT;
        }
        if (hour < 9) {
            return DAWN;
        }
        return hour < 18 ? DAY : DUSK;
    }
}
