package fr.cesizen.platform.time;

import fr.cesizen.platform.problems.Problem;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The time zones that every service knows: the names of the IANA database in the JDK's version of it.
 *
 * <p>Left out is what only the JDK knows: {@code SystemV/…}, which later releases drop, the letter {@code Z}, and bare
 * offsets, which have no daylight saving time.
 */
public final class TimeZones {

    private static final Set<String> NAMES = ZoneRulesProvider.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    /** The zone of that name. @throws Problem 422 {@code unknown-zone} at {@code pointer} */
    public static ZoneId named(String name, String pointer) {
        if (!NAMES.contains(name)) {
            throw Problem.rule("unknown-zone").at(pointer);
        }
        return ZoneId.of(name);
    }

    /** The release of the IANA database that this JDK holds, such as {@code 2025a}. */
    static String release() {
        return ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    private TimeZones() {}
}
