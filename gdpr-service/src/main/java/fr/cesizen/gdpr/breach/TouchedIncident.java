package fr.cesizen.gdpr.breach;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What ticket-service tells of an incident that touched personal data; it names nobody.
 *
 * @param knownAt when staff found out: from then on the 72 hours run at the latest
 */
record TouchedIncident(UUID incident, String priority, Instant openedAt, Instant knownAt) {

    TouchedIncident {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(knownAt, "knownAt");
    }
}
