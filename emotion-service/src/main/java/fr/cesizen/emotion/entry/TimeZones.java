package fr.cesizen.emotion.entry;

import fr.cesizen.platform.problems.Problem;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;

/** Looks up time zones by name. */
public final class TimeZones {

    private TimeZones() {}

    /**
     * Returns a region of the IANA database, or UTC. Bare offsets are rejected, as they have no daylight saving time.
     *
     * @throws Problem 422 {@code unknown-zone} at {@code pointer}
     */
    public static ZoneId named(String zone, String pointer) {
        // ZoneId.of alone would also accept "UTC+02:00".
        if (!zone.equals("Z") && !ZoneRulesProvider.getAvailableZoneIds().contains(zone)) {
            throw Problem.rule("unknown-zone").at(pointer);
        }
        return ZoneId.of(zone);
    }
}
