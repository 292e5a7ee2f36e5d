package fr.cesizen.gdpr.rights;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a person made under their rights.
 *
 * @param status only for an erasure, which takes time; other requests are answered at once
 */
public record RightsRequest(
        UUID id, DataRight kind, Instant madeAt, @Nullable String status) {}
