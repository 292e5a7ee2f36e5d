package fr.cesizen.garden.layout;

import fr.cesizen.garden.settings.Hemisphere;
import java.time.LocalDate;

/** A meteorological season: three whole months. */
public enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN;

    /** The season of a local day: in the north, winter is December to February; in the south, half a year later. */
    public static Season of(LocalDate day, Hemisphere hemisphere) {
        int quarter = day.getMonthValue() % 12 / 3;
        return values()[(hemisphere == Hemisphere.NORTH ? quarter : quarter + 2) % 4];
    }
}
