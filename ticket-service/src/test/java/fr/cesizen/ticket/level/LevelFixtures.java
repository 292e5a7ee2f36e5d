package fr.cesizen.ticket.level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The promises as they are shipped, and lives of tickets in a few words. */
final class LevelFixtures {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final BusinessCalendar BUSINESS = weekdays("08:00-18:00", PARIS, HolidayRegion.FRANCE);
    static final ServiceLevelClock CLOCK = clock(Map.of(
            Priority.P1, policy(BusinessCalendar.always(), 15, 120),
            Priority.P2, policy(BusinessCalendar.always(), 60, 480),
            Priority.P3, policy(BUSINESS, 240, 1440),
            Priority.P4, policy(BUSINESS, 600, 4320)));

    static BusinessCalendar weekdays(String hours, ZoneId zone, HolidayRegion region) {
        return calendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), hours, zone, region);
    }

    static BusinessCalendar calendar(EnumSet<DayOfWeek> days, String hours, ZoneId zone, HolidayRegion region) {
        var week = new EnumMap<DayOfWeek, List<WorkBlock>>(DayOfWeek.class);
        days.forEach(day -> week.put(day, WorkBlock.parse(hours)));
        return new BusinessCalendar(zone, week, region);
    }

    static ServicePolicy policy(BusinessCalendar calendar, int response, int resolution) {
        return policy(calendar, response, response, resolution);
    }

    /** @param first minutes, as the two others are */
    static ServicePolicy policy(BusinessCalendar calendar, int first, int next, int resolution) {
        return new ServicePolicy(
                calendar,
                Duration.ofMinutes(first),
                Duration.ofMinutes(next),
                Duration.ofMinutes(resolution),
                Duration.ofHours(1));
    }

    static ServiceLevelClock clock(Map<Priority, ServicePolicy> policies) {
        return new ServiceLevelClock(policies, "test");
    }

    /** One policy for every priority. */
    static ServiceLevelClock clock(ServicePolicy policy) {
        var all = new EnumMap<Priority, ServicePolicy>(Priority.class);
        for (var priority : Priority.values()) {
            all.put(priority, policy);
        }
        return clock(all);
    }

    /** An instant by the clocks of Paris, such as {@code 2026-11-10T17:00}. */
    static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    /**
     * A ticket's life, such as {@code 09:00 opens; 09:30 waits; 10:00 resumes}. Words: opens, opens-waiting, writes, answers,
     * answers-and-waits, waits, resumes, solves, closes, reopens, and a priority.
     */
    static List<HistoryEvent> life(Priority priority, String script, Function<String, Instant> time) {
        var events = new ArrayList<HistoryEvent>();
        var status = TicketStatus.OPEN;
        var current = priority;
        for (var part : script.split(";", -1)) {
            var words = part.strip().split(" +", -1);
            var word = words[1];
            status = status(word, status);
            current = word.matches("P[1-4]") ? Priority.valueOf(word) : current;
            events.add(HistoryEvent.of(kind(word), time.apply(words[0]), status, current));
        }
        return List.copyOf(events);
    }

    private static TicketStatus status(String word, TicketStatus before) {
        return switch (word) {
            case "opens", "writes", "resumes", "reopens" -> TicketStatus.OPEN;
            case "answers-and-waits" -> TicketStatus.ANSWERED;
            case "opens-waiting", "waits" -> TicketStatus.WAITING;
            case "solves" -> TicketStatus.SOLVED;
            case "closes" -> TicketStatus.CLOSED;
            default -> before;
        };
    }

    private static HistoryKind kind(String word) {
        return switch (word) {
            case "opens", "opens-waiting" -> HistoryKind.OPENED;
            case "writes" -> HistoryKind.PERSON_WROTE;
            case "answers", "answers-and-waits" -> HistoryKind.STAFF_ANSWERED;
            case "waits", "resumes", "solves", "closes", "reopens" -> HistoryKind.STATUS_CHANGED;
            default -> HistoryKind.TRIAGED;
        };
    }

    static ClockReading reading(ServiceLevelClock clock, List<HistoryEvent> life, ClockKind kind, Instant now) {
        return clock.read(life, now).stream()
                .filter(reading -> reading.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private LevelFixtures() {}
}
