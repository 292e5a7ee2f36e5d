package fr.cesizen.garden.practice.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as shown to its owner; the fields of its end are absent until then. */
record SessionView(
        UUID id,
        PracticeKind kind,
        Session.State state,

        @Nullable @Schema(description = "Code of the exercise, for breathing", example = "coherence-365")
        String protocol,

        @Nullable @Schema(description = "Id of the own pattern")
        UUID pattern,

        @Nullable @Schema(description = "Code of the guided meditation")
        String meditation,

        @Schema(description = "Of the exercise, pattern or meditation", example = "1")
        int version,

        @Nullable @Schema(description = "For breathing", example = "30")
        Integer plannedCycles,

        @Schema(example = "300000") long plannedMillis,

        @Nullable @Schema(description = "For breathing", example = "28")
        Integer completedCycles,

        @Nullable @Schema(description = "The time that counts: of whole cycles, without pauses", example = "280000")
        Long practisedMillis,

        @Schema(description = "All pauses that have ended", example = "0")
        long pausedMillis,

        @Nullable AbandonReason abandonReason,
        @Nullable @Schema(example = "-0.4") BigDecimal moodBefore,
        @Nullable @Schema(example = "0.6") BigDecimal arousalBefore,
        @Nullable @Schema(example = "0.3") BigDecimal moodAfter,
        @Nullable @Schema(example = "-0.2") BigDecimal arousalAfter,
        @Schema(example = "Europe/Paris") String zone,

        @Schema(description = "Local day on which the session was begun; before 03:00 still the evening before")
        LocalDate day,

        Instant startedAt,

        @Nullable @Schema(description = "Since when it is paused")
        Instant pausedAt,

        @Nullable @Schema(description = "When it was completed")
        Instant completedAt,

        @Nullable @Schema(description = "When it ended, completed or abandoned")
        Instant endedAt) {

    static SessionView of(Session session) {
        var practice = session.practice();
        var outcome = Optional.ofNullable(session.outcome());
        boolean guided = practice.kind() == PracticeKind.GUIDED;
        return new SessionView(
                session.id(),
                practice.kind(),
                session.state(),
                guided ? null : practice.code(),
                practice.pattern(),
                guided ? practice.code() : null,
                practice.version(),
                session.plannedCycles(),
                session.planned().toMillis(),
                practice.cycle() == null ? null : outcome.map(Outcome::cycles).orElse(null),
                outcome.map(ended -> ended.practised().toMillis()).orElse(null),
                session.pauses().ended().toMillis(),
                outcome.map(Outcome::reason).orElse(null),
                session.moodBefore().valence(),
                session.moodBefore().arousal(),
                outcome.map(ended -> ended.moodAfter().valence()).orElse(null),
                outcome.map(ended -> ended.moodAfter().arousal()).orElse(null),
                session.zone(),
                session.day(),
                session.startedAt(),
                session.outcome() == null ? session.pauses().since() : null,
                outcome.filter(Outcome::isCompleted).map(Outcome::at).orElse(null),
                outcome.map(Outcome::at).orElse(null));
    }
}
