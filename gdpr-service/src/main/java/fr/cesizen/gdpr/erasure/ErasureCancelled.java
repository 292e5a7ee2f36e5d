package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a person has taken their erasure back: their account is open again. */
record ErasureCancelled(UUID person, UUID request) implements DomainEvent {

    @Override
    public String topic() {
        return ErasureEventHandlers.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.erasure-cancelled.v1";
    }
}
