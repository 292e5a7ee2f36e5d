package fr.cesizen.ticket.level;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock of a ticket shows.
 *
 * @param due when the target is reached; null while a pause moves it
 * @param warnAt when staff are warned; null unless it runs
 * @param elapsed time of work without pauses
 * @param target time of work that was promised
 * @param isMissed whether the deadline passed while it ran, whatever came later
 * @param milestones when {@link ServiceLevelClock#SHARES} of the target are used up; empty unless it runs
 */
public record ClockReading(
        ClockKind kind,
        ClockState state,
        Instant startedAt,
        @Nullable Instant due,
        @Nullable Instant warnAt,
        Duration elapsed,
        Duration target,
        boolean isMissed,
        List<Instant> milestones) {

    /** Time of work until the deadline; negative once it has passed. */
    public Duration left() {
        return target.minus(elapsed);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }
}
