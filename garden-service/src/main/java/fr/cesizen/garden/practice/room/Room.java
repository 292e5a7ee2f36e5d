package fr.cesizen.garden.practice.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room in which people breathe together. It names nobody; all instants are of {@link RoomClock}.
 *
 * @param protocol code of the exercise; absent for a pattern of the host's own
 * @param version of the exercise; 1 for an own pattern, which is told under the room's id
 * @param delay between the host's start and the first breath, so that everybody knows of it before
 * @param startsAt of the first breath, in whole milliseconds; absent until the host has started
 * @param endsAt of the last breath; before the start, how long the room waits for it
 */
record Room(
        UUID id,
        RoomCode code,
        @Nullable String protocol,
        int version,
        RoomSchedule schedule,
        Duration delay,
        @Nullable Instant startsAt,
        Instant endsAt) {

    /** How long a room waits for its host to start. */
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** How long a room that is over can still be read, for whoever comes back late. */
    static final Duration AFTERGLOW = Duration.ofMinutes(10);

    RoomState state(Instant now) {
        if (!now.isBefore(endsAt)) {
            return RoomState.ENDED;
        }
        return startsAt == null ? RoomState.WAITING : RoomState.STARTED;
    }

    Room start(Instant now) {
        var start = now.plus(delay).truncatedTo(ChronoUnit.MILLIS);
        return new Room(id, code, protocol, version, schedule, delay, start, start.plus(schedule.length()));
    }

    Room end(Instant now) {
        return new Room(id, code, protocol, version, schedule, delay, startsAt, now);
    }
}
