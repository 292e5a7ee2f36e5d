package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Published when a person gives or withdraws a consent after sign-up. */
record ConsentChanged(UUID person, String purpose, boolean granted, String version, Instant decidedAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.privacy";
    }

    @Override
    public String type() {
        return "fr.cesizen.consent.changed.v1";
    }
}
