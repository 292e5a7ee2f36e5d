package fr.cesizen.garden.practice.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person's own pattern as shown to them. */
record PatternView(
        UUID id,

        @Schema(description = "Raised by every edit", example = "1")
        int version,

        @Schema(example = "Le soir, lentement") String name,
        List<Phase> phases,
        @Schema(example = "11000") long cycleMillis,

        @Schema(description = "Whether a hold lasts more than 2 s", example = "false")
        boolean breathHold,

        Instant createdAt,
        Instant updatedAt) {

    static PatternView of(OwnPattern pattern) {
        return new PatternView(
                pattern.id(),
                pattern.version(),
                pattern.name(),
                pattern.phases(),
                pattern.cycle().toMillis(),
                PhaseRules.isBreathHeld(pattern.phases()),
                pattern.createdAt(),
                pattern.updatedAt());
    }
}
