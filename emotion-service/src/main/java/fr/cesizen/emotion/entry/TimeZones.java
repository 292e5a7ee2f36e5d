package fr.cesizen.emotion.entry;

import fr.cesizen.platform.problems.Problem;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;

/** Time zones as people name them. */
public final class TimeZones {

    private TimeZones() {}

    /**
     * A region of the IANA database, or UTC; bare offsets know no summer time and are refused.
     *
     * @throws Problem 422 {@code unknown-zone} at {@code pointer}
     */
    public static ZoneId named(String zone, String pointer) {
        // Not by ZoneId.of alone, which makes a zone of "UTC+02:00" as well.
        if (!zone.equals("Z") && !ZoneRulesProvider.getAvailableZoneIds().contains(zone)) {
            throw Problem.rule("unknown-zone").at(pointer);
        }
        return ZoneId.of(zone);
    }
}
