package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A request to erase everything, confirmed by a word that nobody types by accident. */
record NewErasure(@Schema(example = "ERASE") @NotNull String confirmation) {

    /** @throws Problem 422 {@code confirmation-required} when the word is missing */
    void check() {
        if (!"ERASE".equals(confirmation)) {
            throw Problem.rule("confirmation-required").at("/confirmation");
        }
    }
}
