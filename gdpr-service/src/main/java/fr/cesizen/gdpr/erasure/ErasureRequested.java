package fr.cesizen.gdpr.erasure;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Asks every service that holds personal data to erase a person and to prove it. */
record ErasureRequested(UUID person, UUID request) implements DomainEvent {

    @Override
    public String topic() {
        return ErasureEventHandlers.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.erasure-requested.v1";
    }
}
