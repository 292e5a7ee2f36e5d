package fr.cesizen.gdpr.consent;

import fr.cesizen.platform.events.DomainEvent;
import java.util.UUID;

/** Published when a person objects to a processing, or no longer: it leaves the service, for whoever acts for us. */
record ObjectionChanged(UUID person, String target, boolean objected) implements DomainEvent {

    @Override
    public String topic() {
        return "cesizen.privacy";
    }

    @Override
    public String type() {
        return "fr.cesizen.privacy.objection-changed.v1";
    }
}
