package fr.cesizen.auth.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached, and when they last signed in.
 *
 * @param signedInOn day in UTC; absent when nobody signed in since Keycloak notes it
 */
public record AccountContact(String email, @Nullable LocalDate signedInOn) {

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "AccountContact[signedInOn=" + signedInOn + "]";
    }
}
