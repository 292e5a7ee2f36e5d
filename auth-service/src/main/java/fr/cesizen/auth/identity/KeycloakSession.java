package fr.cesizen.auth.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is signed in.
 *
 * @param id the token's {@code sid}
 * @param address from which it was begun
 */
public record KeycloakSession(
        String id,
        Instant startedAt,
        Instant usedAt,
        @Nullable String address) {}
