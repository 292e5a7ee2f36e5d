package fr.cesizen.garden.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a person's ledger adds up to: computed from the sums of its days, independent of the order of its lines.
 *
 * <p>It only ever grows, whatever line is added whenever. It does not count consecutive days, nothing withers when a person
 * stays away, and deleting a journal entry takes nothing back: a garden is never a punishment.
 *
 * @param level from 1; level n begins at 25·n·(n−1) points: 0, 50, 150, 300 …
 * @param points what counts: each day's under {@link DailyCap}, what is outside the cap, and {@link #BLOOM} for each return
 * @param toNextLevel points missing to the next level, at least 1
 * @param practiceDays number of days on which the person practised, consecutive or not
 * @param blooms days of return after at least {@link #AWAY} days without growth; a line that arrives late for a day in
 *     between can take a bloom away, and then gives at least as many points itself
 * @param blooming whether the latest day of growth is such a return
 */
public record Garden(
        int level,
        long points,
        long toNextLevel,
        Map<Element, Long> elements,
        long practiceDays,
        long blooms,
        boolean blooming,
        @Nullable Instant lastGrowth) {

    /** Points of a return: as many as the smallest line has, so that a late line never makes the sum less. */
    static final int BLOOM = 2;

    /** Whole days without growth after which the next growth is a return. */
    static final int AWAY = 7;

    static final int DAYS_A_STONE = 3;
    static final int POINTS_A_MAPLE = 100;

    public Garden {
        elements = Collections.unmodifiableMap(new EnumMap<>(elements));
    }

    static Garden of(Collection<DayTotals> tallies) {
        var capped = new TreeMap<LocalDate, Long>();
        tallies.forEach(tally -> capped.merge(tally.day(), tally.capped(), Long::sum));
        long blooms = 0;
        boolean blooming = false;
        LocalDate before = null;
        for (var day : capped.keySet()) {
            blooming = before != null && day.isAfter(before.plusDays(AWAY));
            blooms += blooming ? 1 : 0;
            before = day;
        }
        long points = capped.values().stream().mapToLong(DailyCap::counted).sum()
                + tallies.stream().mapToLong(DayTotals::whole).sum()
                + blooms * BLOOM;
        long days = sum(tallies, GrowthSource.PRACTICE, tally -> 1);
        int level = level(points);
        var elements = new EnumMap<Element, Long>(Element.class);
        elements.put(Element.BAMBOO, sum(tallies, GrowthSource.PRACTICE, DayTotals::growths));
        elements.put(Element.MOSS, sum(tallies, GrowthSource.JOURNAL, DayTotals::growths));
        elements.put(Element.STONE, days / DAYS_A_STONE);
        elements.put(Element.MAPLE, points / POINTS_A_MAPLE);
        elements.put(Element.LANTERN, level - 1L);
        return new Garden(level, points, begin(level + 1) - points, elements, days, blooms, blooming, last(tallies));
    }

    /** The points after each day on which the garden grew; never fewer than the day before. */
    static SortedMap<LocalDate, Long> pointsByDay(Collection<DayTotals> tallies) {
        var days = new TreeMap<LocalDate, List<DayTotals>>();
        tallies.forEach(tally ->
                days.computeIfAbsent(tally.day(), any -> new ArrayList<>()).add(tally));
        var points = new TreeMap<LocalDate, Long>();
        long sum = 0;
        LocalDate before = null;
        for (var day : days.entrySet()) {
            long capped = day.getValue().stream().mapToLong(DayTotals::capped).sum();
            sum += DailyCap.counted(capped);
            sum += day.getValue().stream().mapToLong(DayTotals::whole).sum();
            sum += before != null && day.getKey().isAfter(before.plusDays(AWAY)) ? BLOOM : 0;
            points.put(day.getKey(), sum);
            before = day.getKey();
        }
        return points;
    }

    private static @Nullable Instant last(Collection<DayTotals> tallies) {
        return tallies.stream().map(DayTotals::last).max(Instant::compareTo).orElse(null);
    }

    private static long sum(Collection<DayTotals> tallies, GrowthSource kind, ToLongFunction<DayTotals> what) {
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
