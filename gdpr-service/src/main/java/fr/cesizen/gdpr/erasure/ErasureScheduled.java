package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Published when a person has asked for erasure and may still take it back: their account is closed meanwhile. */
record ErasureScheduled(UUID person, UUID request, Instant startsAt) implements DomainEvent {

    @Override
    public String topic() {
        return ErasureEventHandlers.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.erasure-scheduled.v1";
    }
}
