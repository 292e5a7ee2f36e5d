package fr.cesizen.garden.practice.room;

import fr.cesizen.garden.practice.protocol.Phase;
import fr.cesizen.garden.practice.protocol.PhaseRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room as everybody sees it who has its code, and the event {@code schedule}. */
record RoomView(
        @Schema(description = "Show it in two groups of four; it is read in either case", example = "K7QF2M9X")
        String code,

        RoomState state,
        List<Phase> phases,
        @Schema(example = "30") int cycles,

        @Schema(
                description = "Whether a hold lasts more than 2 s: warn whoever must not hold their breath",
                example = "false")
        boolean breathHold,

        @Schema(description = "Between the host's start and the first breath", example = "10000")
        long delayMillis,

        @Nullable
        @Schema(description = "The first breath, by the clock of /api/v1/practice/clock; absent until started")
        Instant startsAt,

        @Schema(description = "The last breath; until started, how long the room waits")
        Instant endsAt,

        @Schema(description = "When this was written, by the same clock")
        Instant serverTime,

        @Nullable
        @Schema(description = "Where the room was at serverTime; absent before the first breath and after the last")
        RoomPosition position,

        @Schema(description = "What to tell of it afterwards, as a session of one's own")
        RoomSession session)
        implements RoomEvent {

    static RoomView of(Room room, Instant now) {
        var schedule = room.schedule();
        var startsAt = room.startsAt();
        return new RoomView(
                room.code().value(),
                room.state(now),
                schedule.phases(),
                schedule.cycles(),
                PhaseRules.isBreathHeld(schedule.phases()),
                room.delay().toMillis(),
                startsAt,
                room.endsAt(),
                now,
                startsAt == null || room.state(now) == RoomState.ENDED
                        ? null
                        : schedule.position(Duration.between(startsAt, now)).orElse(null),
                RoomSession.of(room));
    }
}
