package fr.cesizen.auth.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What Keycloak knows of a user, as far as an administrator may.
 *
 * @param isEnabled whether they may sign in
 * @param isVerified whether they have shown that the e-mail address is theirs
 * @param roles those of staff, without {@code user}, which everybody has
 */
public record Identity(UUID id, boolean isEnabled, boolean isVerified, Set<String> roles, Instant createdAt) {}
