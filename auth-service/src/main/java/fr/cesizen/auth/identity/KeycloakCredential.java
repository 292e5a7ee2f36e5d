package fr.cesizen.auth.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a user signs in: that it is there, and never its secret.
 *
 * @param label as its user named it
 */
public record KeycloakCredential(
        String id,
        Kind kind,
        @Nullable String label,
        @Nullable Instant createdAt) {

    /** What it is. */
    public enum Kind {
        PASSWORD,
        PASSKEY,
        ONE_TIME_CODE,
        RECOVERY_CODES
    }

    /** Keeps the label, which a person wrote, out of logs. */
    @Override
    public String toString() {
        return "KeycloakCredential[" + kind + "]";
    }
}
