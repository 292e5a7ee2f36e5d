package fr.cesizen.ticket.level;

import fr.cesizen.platform.time.FrenchHolidays;
import java.time.LocalDate;
import java.util.Set;

/** Where staff have their holidays. */
public enum HolidayRegion {
    /** Nowhere: work on every day. */
    NONE,
    FRANCE,
    ALSACE_MOSELLE;

    Set<LocalDate> holidays(int year) {
        return this == NONE ? Set.of() : FrenchHolidays.in(year, this == ALSACE_MOSELLE);
    }
}
