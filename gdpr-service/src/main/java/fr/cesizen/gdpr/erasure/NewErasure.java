package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.problems.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What a person sends to have everything erased: a word that nobody types by accident. */
record NewErasure(@Schema(example = "ERASE") @NotNull String confirmation) {

    /** @throws Problem 422 {@code confirmation-required} unless the word is there */
    void check() {
        if (!"ERASE".equals(confirmation)) {
            throw Problem.rule("confirmation-required").at("/confirmation");
        }
    }
}
