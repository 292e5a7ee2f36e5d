package fr.cesizen.gdpr.statistics.disclosure;

import java.util.Map;

/**
 * All that was counted of a month, exactly; it is in memory for as long as the month is sealed, and nowhere after.
 *
 * @param people how many marks there are, by the code of the measure
 * @param services what other services counted: by measure, subject and part
 */
public record MonthCounts(Map<String, Long> people, Map<String, Map<String, Map<String, Long>>> services) {

    long of(String measure) {
        return people.getOrDefault(measure, 0L);
    }

    /** The subjects of a measure of another service with their parts; empty when nothing was counted. */
    Map<String, Map<String, Long>> subjects(String measure) {
        return services.getOrDefault(measure, Map.of());
    }
}
