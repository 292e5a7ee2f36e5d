package fr.cesizen.auth.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user of Keycloak, as far as a profile says the same.
 *
 * @param language of Keycloak's pages and mails
 * @param isUnfinished whether a sign-up is still under way
 */
public record DirectoryEntry(
        UUID id, boolean isEnabled, @Nullable String language, boolean isUnfinished, Instant createdAt) {}
