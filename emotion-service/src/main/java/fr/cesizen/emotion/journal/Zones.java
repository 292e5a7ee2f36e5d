package fr.cesizen.emotion.journal;

import fr.cesizen.platform.problems.Problem;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as people name them. */
public final class Zones {

    private Zones() {}

    /**
     * A region of the IANA database, or UTC; bare offsets know no summer time and are refused.
     *
     * @throws Problem 422 {@code unknown-zone} at {@code pointer}
     */
    public static ZoneId named(String zone, String pointer) {
        try {
            var known = ZoneId.of(zone);
            if (known instanceof ZoneOffset && !zone.equals("Z")) {
                throw Problem.rule("unknown-zone").at(pointer);
            }
            return known;
        } catch (DateTimeException ex) {
            throw Problem.rule("unknown-zone").at(pointer);
        }
    }
}
