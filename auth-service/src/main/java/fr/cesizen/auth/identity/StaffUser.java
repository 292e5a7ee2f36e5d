package fr.cesizen.auth.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who may sign in.
 *
 * @param firstName as an operator wrote it in Keycloak
 */
public record StaffUser(UUID id, @Nullable String firstName) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "StaffUser[" + id + "]";
    }
}
