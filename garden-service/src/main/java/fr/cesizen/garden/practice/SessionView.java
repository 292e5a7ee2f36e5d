package fr.cesizen.garden.practice;

import fr.cesizen.garden.practice.Session.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as shown to its owner; the fields of its completion are absent until then. */
record SessionView(
        UUID id,
        @Schema(example = "coherence-365") String protocol,
        @Schema(example = "30") int plannedCycles,
        @Nullable @Schema(example = "28") Integer completedCycles,
        @Nullable @Schema(example = "-0.4") BigDecimal moodBefore,
        @Nullable @Schema(example = "0.3") BigDecimal moodAfter,
        @Schema(example = "Europe/Paris") String zone,

        @Nullable @Schema(description = "Local day on which the session was completed")
        LocalDate day,

        Instant startedAt,
        @Nullable Instant completedAt) {

    static SessionView of(Session session) {
        var outcome = Optional.ofNullable(session.outcome());
        return new SessionView(
                session.id(),
                session.protocol(),
                session.plannedCycles(),
                outcome.map(Outcome::cycles).orElse(null),
                session.moodBefore(),
                outcome.map(Outcome::moodAfter).orElse(null),
                session.zone(),
                outcome.map(Outcome::day).orElse(null),
                session.startedAt(),
                outcome.map(Outcome::at).orElse(null));
    }
}
