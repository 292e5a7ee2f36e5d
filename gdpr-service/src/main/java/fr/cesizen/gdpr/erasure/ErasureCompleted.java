package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when every service has proved that it no longer holds any data on the person. */
record ErasureCompleted(UUID person, UUID request) implements DomainEvent {

    @Override
    public String topic() {
        return ErasureEventHandlers.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.erasure-completed.v1";
    }
}
