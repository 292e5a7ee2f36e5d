package fr.cesizen.garden.growth;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A person's garden: computed from the sums of their ledger, independent of the order of its entries.
 *
 * <p>It only ever grows. It does not count consecutive days, nothing withers when a person stays away, and deleting a
 * journal entry takes nothing back: a garden is never a punishment.
 *
 * @param level from 1; level n begins at 25·n·(n−1) points: 0, 50, 150, 300 …
 * @param toNextLevel points missing to the next level, at least 1
 * @param practiceDays number of days on which the person practised, consecutive or not
 */
record Garden(
        int level,
        long points,
        long toNextLevel,
        Map<Element, Long> elements,
        long practiceDays,
        @Nullable Instant lastGrowth) {

    static final int DAYS_A_STONE = 3;
    static final int POINTS_A_MAPLE = 100;

    static Garden of(Collection<GrowthTotals> tallies) {
        var points = tallies.stream().mapToLong(GrowthTotals::points).sum();
        var days = sum(tallies, GrowthSource.PRACTICE, GrowthTotals::days);
        int level = level(points);
        var elements = new EnumMap<Element, Long>(Element.class);
        elements.put(Element.BAMBOO, sum(tallies, GrowthSource.PRACTICE, GrowthTotals::growths));
        elements.put(Element.MOSS, sum(tallies, GrowthSource.JOURNAL, GrowthTotals::growths));
        elements.put(Element.STONE, days / DAYS_A_STONE);
        elements.put(Element.MAPLE, points / POINTS_A_MAPLE);
        elements.put(Element.LANTERN, level - 1L);
        var last = tallies.stream().map(GrowthTotals::last).max(Comparator.naturalOrder());
        return new Garden(level, points, begin(level + 1) - points, elements, days, last.orElse(null));
    }

    private static long sum(Collection<GrowthTotals> tallies, GrowthSource kind, ToLongFunction<GrowthTotals> what) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToLong(what)
                .sum();
    }

    private static int level(long points) {
        int level = 1;
        while (begin(level + 1) <= points) {
            level++;
        }
        return level;
    }

    /** The number of points at which a level begins. */
    private static long begin(int level) {
        return 25L * level * (level - 1);
    }
}
