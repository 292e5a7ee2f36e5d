package fr.cesizen.ticket.level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same clocks as a person would count them who looks at the time every minute. Slow, and not to be clever. */
final class MinuteReference {

    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    static final int MINUTES = 3 * 366 * 1440;

    /** As the ministry publishes them. */
    static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-01-01",
                    "2026-04-06",
                    "2026-05-01",
                    "2026-05-08",
                    "2026-05-14",
                    "2026-05-25",
                    "2026-07-14",
                    "2026-08-15",
                    "2026-11-01",
                    "2026-11-11",
                    "2026-12-25",
                    "2027-01-01",
                    "2027-03-29",
                    "2027-05-01",
                    "2027-05-06",
                    "2027-05-08",
                    "2027-05-17",
                    "2027-07-14",
                    "2027-08-15",
                    "2027-11-01",
                    "2027-11-11",
                    "2027-12-25",
                    "2028-01-01",
                    "2028-04-17",
                    "2028-05-01",
                    "2028-05-08",
                    "2028-05-25",
                    "2028-06-05",
                    "2028-07-14",
                    "2028-08-15",
                    "2028-11-01",
                    "2028-11-11",
                    "2028-12-25")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    /** @param hours from and to, as hours of the day, in pairs */
    static BitSet worked(ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> free, int... hours) {
        var bits = new BitSet(MINUTES);
        for (int minute = 0; minute < MINUTES; minute++) {
            LocalDateTime local = instant(minute).atZone(zone).toLocalDateTime();
            for (int i = 0; i < hours.length; i += 2) {
                if (days.contains(local.getDayOfWeek())
                        && !free.contains(local.toLocalDate())
                        && local.getHour() >= hours[i]
                        && local.getHour() < hours[i + 1]) {
                    bits.set(minute);
                }
            }
        }
        return bits;
    }

    static Instant instant(int minute) {
        return BEGIN.plus(Duration.ofMinutes(minute));
    }

    /** What a priority is owed, in minutes. */
    record Promise(BitSet worked, int target) {}

    /** What somebody knows who has counted: the deadline as a minute, and whether it was missed. */
    record Counted(@Nullable Integer due, boolean missed, int elapsed) {}

    private final BitSet[] worked = new BitSet[4];
    private final int[] targets = new int[4];
    private final int[] counts = new int[4];
    private final int[] reached = {-1, -1, -1, -1};

    MinuteReference(Map<Priority, Promise> promises) {
        promises.forEach((priority, promise) -> {
            worked[place(priority)] = promise.worked();
            targets[place(priority)] = promise.target();
        });
    }

    /**
     * Counts a clock that started with an event and has not ended.
     *
     * @param minutes when each of the events was
     */
    Counted count(List<HistoryEvent> events, int[] minutes, int from, int now) {
        boolean missed = false;
        int at = minutes[from];
        for (int next = from + 1; next <= events.size(); next++) {
            var before = events.get(next - 1);
            int until = next < events.size() ? minutes[next] : now;
            for (; at < until && before.status().isRunning(); at++) {
                for (int priority = 0; priority < 4; priority++) {
                    tick(at, priority);
                }
            }
            at = until;
            int due = reached[place(before.priority())];
            missed |= before.status().isRunning() && due >= 0 && due < until;
        }
        var last = events.get(events.size() - 1);
        int priority = place(last.priority());
        int elapsed = counts[priority];
        for (; last.status().isRunning() && reached[priority] < 0; at++) {
            tick(at, priority);
        }
        return new Counted(reached[priority] < 0 ? null : reached[priority], missed, elapsed);
    }

    private static int place(Priority priority) {
        return List.of(Priority.values()).indexOf(priority);
    }

    /** One minute passes, by the hours of a priority: which one matters may change later. */
    private void tick(int minute, int priority) {
        if (worked[priority].get(minute)) {
            counts[priority]++;
            if (counts[priority] == targets[priority]) {
                reached[priority] = minute + 1;
            }
        }
    }
}
