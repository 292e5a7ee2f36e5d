package fr.cesizen.garden.practice.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of a session.
 *
 * @param ended the length of all that have ended, in whole milliseconds
 * @param since when the present one began; absent while nothing is paused
 */
record PauseTime(Duration ended, @Nullable Instant since) {

    static final PauseTime NONE = new PauseTime(Duration.ZERO, null);

    /** Begins a pause; one that has begun goes on. */
    PauseTime begin(Instant now) {
        return since == null ? new PauseTime(ended, now) : this;
    }

    /** Ends the present pause, if there is one. */
    PauseTime end(Instant now) {
        return since == null ? this : new PauseTime(until(now), null);
    }

    /** The length of all pauses up to a moment. */
    Duration until(Instant at) {
        return since == null || at.isBefore(since)
                ? ended
                : Duration.ofMillis(ended.plus(Duration.between(since, at)).toMillis());
    }
}
