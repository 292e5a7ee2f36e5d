package fr.cesizen.gdpr.breach;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.ClientClock;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A breach that the officer enters by hand: one that no incident of the platform has shown, such as a lost laptop.
 *
 * @param knownAt since when it is known, from where the 72 hours run
 * @param beganAt since when it lasts, as far as that is known
 */
record NewBreach(
        @Schema(example = "Un ordinateur portable a été volé.", description = "What happened; names nobody")
        @NotBlank
        @Size(max = 4000)
        String nature,

        @Schema(example = "2026-03-01T08:00:00Z") @NotNull Instant knownAt,
        @Schema(example = "2026-02-28T18:00:00Z") @Nullable Instant beganAt) {

    /** The day from which the GDPR applies (art. 99(2)): no breach was known under it before. */
    private static final Instant FIRST_DAY = Instant.parse("2018-05-25T00:00:00Z");

    /** @throws Problem 422 {@code breach-time-impossible} for times in the future, too early, or in the wrong order */
    void check(Instant now) {
        if (knownAt.isBefore(FIRST_DAY) || ClientClock.isFuture(knownAt, now)) {
            throw Problem.rule("breach-time-impossible").at("/knownAt");
        }
        if (beganAt != null && (beganAt.isBefore(Instant.EPOCH) || beganAt.isAfter(knownAt))) {
            throw Problem.rule("breach-time-impossible").at("/beganAt");
        }
    }
}
