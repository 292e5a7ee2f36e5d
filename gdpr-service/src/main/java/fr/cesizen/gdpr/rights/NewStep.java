package fr.cesizen.gdpr.rights;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The state into which the officer puts a request.
 *
 * @param reason for {@code EXTENDED} and {@code REFUSED}; the person is told it in words
 */
record NewStep(
        @Schema(example = "IN_PROGRESS") @NotNull RequestState state,
        @Schema(example = "COMPLEXITY") @Nullable StepReason reason) {

    /** @throws fr.cesizen.platform.problems.Problem 422 {@code reason-not-fitting} */
    void check() {
        StepReason.check(state, reason);
    }
}
