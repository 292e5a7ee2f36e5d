package fr.cesizen.ticket.level;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock of a ticket as staff see it. */
@Schema(name = "Clock")
public record ClockView(
        ClockKind kind,
        ClockState state,

        @Schema(description = "Absent while a pause moves it") @Nullable
        Instant due,

        @Schema(description = "When it becomes urgent: an hour of work before it is due, or half way if that is later")
        @Nullable
        Instant warnAt,

        @Schema(description = "Time of work until it is due, in seconds; negative once it is over", example = "7200")
        long secondsLeft,

        @Schema(description = "Whether the deadline passed while it ran, whatever came later")
        boolean missed) {

    public static ClockView of(ClockReading reading) {
        return new ClockView(
                reading.kind(),
                reading.state(),
                reading.due(),
                reading.warnAt(),
                reading.left().toSeconds(),
                reading.isMissed());
    }
}
