package fr.cesizen.gdpr.restriction;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a person restricts the processing of their data, or lifts the restriction. */
record RestrictionChanged(UUID person, boolean restricted) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.privacy";
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.restriction-changed.v1";
    }
}
