package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.mood.Mood;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells at the end of a session.
 *
 * @param reason why it was abandoned; absent when it was completed
 * @param cycles whole cycles, for what is counted in cycles
 * @param practised for what is counted in time; the elapsed time, at most the planned one, when absent
 */
record SessionEnd(
        @Nullable AbandonReason reason,
        @Nullable Integer cycles,
        @Nullable Duration practised,
        Mood moodAfter) {

    /** The end of a session that nobody ended. */
    static final SessionEnd EXPIRY = new SessionEnd(AbandonReason.EXPIRED, null, null, Mood.UNSAID);
}
