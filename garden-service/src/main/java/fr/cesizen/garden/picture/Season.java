package fr.cesizen.garden.picture;

import java.time.LocalDate;

/** A season of the year, as it colours leaves, moss and light. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    /**
     * The meteorological season of a day: spring begins with March in the north and with September in the south.
     *
     * @param southern whether the garden lies south of the equator
     */
    public static Season of(LocalDate day, boolean southern) {
        int quarter = Math.floorMod(day.getMonthValue() - 3, 12) / 3;
        return values()[(quarter + (southern ? 2 : 0)) % 4];
    }
}
