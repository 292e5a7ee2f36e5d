package fr.cesizen.gdpr.rights;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person asked for under their rights.
 *
 * @param status of an erasure, which takes time; the others are answered at once
 */
public record RightsRequest(
        UUID id, DataRight kind, Instant madeAt, @Nullable String status) {}
