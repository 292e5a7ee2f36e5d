package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import org.jspecify.annotations.Nullable;

/** The key that makes a creation safe to repeat: a controller argument, from {@code Idempotency-Key}. */
public record IdempotencyKey(String value) {

    static IdempotencyKey parse(@Nullable String header) {
        if (header == null || !header.matches("[\\x21-\\x7e]{8,100}")) {
            throw Problem.malformed("idempotency-key-required")
                    .at("Idempotency-Key", header == null ? ErrorCodes.MISSING : "pattern");
        }
        return new IdempotencyKey(header);
    }
}
