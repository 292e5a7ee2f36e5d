package fr.cesizen.garden.practice.session;

import fr.cesizen.garden.practice.mood.Mood;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param reason absent when it was completed
 * @param cycles whole cycles completed; 0 for what is counted in time
 * @param practised the time that counts: of whole cycles, without pauses
 * @param day the person's local day on which it was begun, see {@link PracticeDayRules}
 */
record Outcome(
        @Nullable AbandonReason reason, int cycles, Duration practised, LocalDate day, Instant at, Mood moodAfter) {

    boolean isCompleted() {
        return reason == null;
    }

    boolean isExpired() {
        return reason == AbandonReason.EXPIRED;
    }

    /** Whether a repeated end tells what is known already; what it leaves out may be anything. */
    boolean says(SessionEnd told) {
        return reason == told.reason()
                && (told.cycles() == null || told.cycles() == cycles)
                && (told.practised() == null || told.practised().equals(practised))
                && moodAfter.equals(told.moodAfter());
    }
}
