package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.cesizen.garden.practice.mood.Mood;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A whole session told afterwards, from its start to its end; the fields mean what they mean in the other requests. */
@Schema(
        example = "{\"protocol\":\"coherence-365\",\"startedAt\":\"2026-03-01T12:00:00Z\","
                + "\"completedAt\":\"2026-03-01T12:05:00Z\",\"completedCycles\":30,\"zone\":\"Europe/Paris\"}")
record OfflineSession(
        @Nullable @Size(max = 50) @Schema(description = "Code of an exercise", example = "coherence-365")
        String protocol,

        @Nullable @Schema(description = "Id of a pattern of your own")
        UUID pattern,

        @Nullable @Size(max = 50) @Schema(description = "Code of a guided meditation")
        String meditation,

        @Nullable @Min(1) @Max(120) @Schema(description = "Minutes of sitting in silence that were planned")
        Integer minutes,

        @Nullable @Min(1) @Schema(description = "The version that was practised; the latest when absent", example = "1")
        Integer version,

        @Nullable
        @Min(1_000)
        @Max(60_000)
        @Schema(description = "With version, for an own pattern that may have been edited or deleted since")
        Integer cycleMillis,

        @Nullable @Min(1) @Schema(description = "The exercise's default when absent", example = "30")
        Integer plannedCycles,

        @NotNull @Schema(description = "Not before 1900, at most two minutes ahead of our clock")
        Instant startedAt,

        @NotNull @Schema(description = "When it ended, at most a day after its start, also if it was abandoned")
        Instant completedAt,

        @Nullable @Min(0) @Schema(description = "All pauses together; none when absent")
        Long pausedMillis,

        @Nullable @Min(0) @Schema(description = "Number of whole cycles completed, for breathing", example = "30")
        Integer completedCycles,

        @Nullable @Min(0) @Schema(description = "Time practised, for sitting and guided meditation")
        Long practisedMillis,

        @Nullable
        @Schema(
                description = "Why it was abandoned; absent when it was completed",
                allowableValues = {"interrupted", "uncomfortable", "restless", "too-long", "enough", "other"})
        AbandonReason abandonReason,

        @Valid @JsonUnwrapped Mood.MoodBefore before,

        @Valid @JsonUnwrapped Mood.MoodAfter after,

        @Nullable @Size(max = 50) @Schema(description = "Europe/Paris when absent", example = "Europe/Paris")
        String zone) {

    PracticeChoice choice() {
        return new PracticeChoice(protocol, pattern, meditation, minutes, version, cycleMillis);
    }

    /** The session as it was before its end. @throws fr.cesizen.platform.problems.Problem 422 for what cannot be true */
    Session session(UUID id, Practice practice, Instant now) {
        checkTimes(now);
        return Session.start(id, practice, start(), begunAt()).with(pauses());
    }

    /** @throws fr.cesizen.platform.problems.Problem 422, see {@link SessionTimeRules#checkTold} */
    void checkTimes(Instant now) {
        SessionTimeRules.checkTold(startedAt, completedAt, pauses().ended(), Session.zone(zone), now);
    }

    PauseTime pauses() {
        return new PauseTime(Duration.ofMillis(pausedMillis == null ? 0 : pausedMillis), null);
    }

    Instant endedAt() {
        return micros(completedAt);
    }

    /** @throws fr.cesizen.platform.problems.Problem 400 for a reason that only the service gives */
    SessionEnd end() {
        return new SessionEnd(
                abandonReason == null ? null : Abandonment.told(abandonReason, "/abandonReason"),
                completedCycles,
                practisedMillis == null ? null : Duration.ofMillis(practisedMillis),
                after.felt());
    }

    Instant begunAt() {
        return micros(startedAt);
    }

    /** What was chosen and felt at the start. */
    NewSession start() {
        return new NewSession(protocol, pattern, meditation, minutes, version, plannedCycles, before, zone);
    }

    /** To microseconds, as PostgreSQL does, so that a repeated request equals what is stored. */
    private static Instant micros(Instant told) {
        return told.truncatedTo(ChronoUnit.MICROS);
    }
}
