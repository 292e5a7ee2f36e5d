package fr.cesizen.ticket.level;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Hours of work within a day.
 *
 * @param from minute of the day, 0 to 1,439
 * @param to minute of the day, exclusive, up to 1,440
 */
record WorkBlock(int from, int to) {

    static final WorkBlock WHOLE_DAY = new WorkBlock(0, 1440);

    WorkBlock {
        if (from < 0 || to > 1440 || from >= to) {
            throw new IllegalArgumentException("A block ends after it begins, within a day: " + from + " to " + to);
        }
    }

    /** Parses a day, such as {@code 08:00-12:00, 14:00-18:00}; blocks are in order and do not touch. */
    static List<WorkBlock> parse(String day) {
        var blocks = new ArrayList<WorkBlock>();
        for (var part : day.split(",", -1)) {
            var ends = part.strip().split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("Not hours of work, like 08:00-12:00, 14:00-18:00: " + day);
            }
            var block = new WorkBlock(minute(ends[0].strip()), minute(ends[1].strip()));
            if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).to() >= block.from()) {
                throw new IllegalArgumentException("Hours of work overlap or are out of order: " + day);
            }
            blocks.add(block);
        }
        return List.copyOf(blocks);
    }

    private static int minute(String time) {
        try {
            return time.equals("24:00") ? 1440 : LocalTime.parse(time).toSecondOfDay() / 60;
        } catch (DateTimeException ex) {
            throw new IllegalArgumentException("Not a time of day, like 08:00: " + time, ex);
        }
    }

    /** The block on a day. A border that daylight saving time skips lies at the skip, one that comes twice where it comes first. */
    Span on(LocalDate day, ZoneId zone) {
        return new Span(instant(day, from, zone), instant(day, to, zone));
    }

    private static Instant instant(LocalDate day, int minute, ZoneId zone) {
        var local = LocalDateTime.of(day, LocalTime.MIN).plusMinutes(minute);
        var skip = zone.getRules().getTransition(local);
        return skip != null && skip.isGap()
                ? skip.getInstant()
                : ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }
}
