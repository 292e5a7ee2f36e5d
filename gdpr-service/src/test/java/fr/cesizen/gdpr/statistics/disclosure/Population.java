package fr.cesizen.gdpr.statistics.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Everybody who was active in a month, in seven groups by what they did: bit 0 of the number of a group is the journal, bit 1 the practice,
 * bit 2 assessments.
 */
record Population(int[] groups) {

    static final int GROUPS = 7;
    private static final List<String> AREAS = List.of("journal", "practice", "assessments");

    long active() {
        return Arrays.stream(groups).sum();
    }

    long area(int area) {
        return IntStream.range(0, GROUPS)
                .filter(i -> ((i + 1) >> area & 1) == 1)
                .map(i -> groups[i])
                .sum();
    }

    /** Whether there are as many people as a change takes away. */
    boolean allows(int[] change) {
        for (int i = 0; i < GROUPS; i++) {
            if (groups[i] + change[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The same with some people more and some fewer. */
    Population with(int[] change) {
        return new Population(
                IntStream.range(0, GROUPS).map(i -> groups[i] + change[i]).toArray());
    }

    /** What is published of it. */
    List<Figure> published() {
        return MonthDisclosure.of(counts());
    }

    MonthCounts counts() {
        var counts = new HashMap<String, Long>();
        counts.put("active", active());
        for (int i = 0; i < AREAS.size(); i++) {
            counts.put(AREAS.get(i), area(i));
        }
        return new MonthCounts(Map.copyOf(counts), Map.of());
    }

    /** All that must not be told while fewer than ten people are behind it: each area, those outside it, and each group. */
    static final List<ToLongFunction<Population>> SECRETS =
            IntStream.range(0, 7 + GROUPS).mapToObj(Population::secret).toList();

    private static ToLongFunction<Population> secret(int i) {
        if (i == 0) {
            return Population::active;
        }
        if (i <= 3) {
            return people -> people.area(i - 1);
        }
        return i <= 6 ? people -> people.active() - people.area(i - 4) : people -> people.groups[i - 7];
    }

    @Override
    public String toString() {
        return Arrays.toString(groups);
    }
}
