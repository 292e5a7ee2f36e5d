package fr.cesizen.gdpr.restriction;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Said when a person froze the processing of their data, or lifted that. */
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
