package fr.cesizen.ticket.level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When staff work. Time is elapsed time: an hour of work is an hour on every clock, also on the days on which daylight saving
 * time begins or ends.
 */
public final class BusinessCalendar {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkBlock>> week;
    private final HolidayRegion region;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException for a week without work, in which no promise would ever be due */
    BusinessCalendar(ZoneId zone, Map<DayOfWeek, List<WorkBlock>> week, HolidayRegion region) {
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A week needs hours of work");
        }
        this.zone = zone;
        this.week = new EnumMap<>(week);
        this.region = region;
    }

    /** Day and night, on every day: 24×7. */
    static BusinessCalendar always() {
        var week = new EnumMap<DayOfWeek, List<WorkBlock>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, List.of(WorkBlock.WHOLE_DAY)));
        return new BusinessCalendar(ZoneOffset.UTC, week, HolidayRegion.NONE);
    }

    /**
     * The first instant at which so much time was worked since {@code start}.
     *
     * @param off when the clock stood still, in order
     * @return null when it stands still for good before
     */
    @Nullable
    Instant add(Instant start, Duration work, List<Span> off) {
        if (work.isZero() || work.isNegative()) {
            return start;
        }
        var count = new Object() {
            Duration left = work;

            @Nullable
            Instant reached;
        };
        walk(start, off, worked -> {
            boolean enough = worked.length().compareTo(count.left) >= 0;
            count.reached = enough ? worked.start().plus(count.left) : null;
            count.left = count.left.minus(worked.length());
            return !enough;
        });
        return count.reached;
    }

    /**
     * How much time was worked between two instants.
     *
     * @param off when the clock stood still, in order
     */
    Duration between(Instant start, Instant end, List<Span> off) {
        var count = new Object() {
            Duration worked = Duration.ZERO;
        };
        walk(start, off, worked -> {
            boolean within = worked.start().isBefore(end);
            count.worked = count.worked.plus(within ? worked.until(end).length() : Duration.ZERO);
            return within;
        });
        return count.worked;
    }

    /** Shows the stretches of work since {@code start} in order, until the visitor has seen enough or none follows. */
    private void walk(Instant start, List<Span> off, Predicate<Span> visitor) {
        var last = off.isEmpty() ? null : off.get(off.size() - 1);
        var end = last != null && last.isEndless() ? last.start() : Instant.MAX;
        for (var day = start.atZone(zone).toLocalDate();
                day.atStartOfDay(zone).toInstant().isBefore(end);
                day = day.plusDays(1)) {
            for (var block : blocks(day)) {
                for (var worked : block.on(day, zone).since(start).without(off)) {
                    if (!visitor.test(worked)) {
                        return;
                    }
                }
            }
        }
    }

    private List<WorkBlock> blocks(LocalDate day) {
        return holidays.computeIfAbsent(day.getYear(), region::holidays).contains(day)
                ? List.of()
                : week.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
