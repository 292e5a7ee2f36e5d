package fr.cesizen.auth.account;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Published when a person closes their account; this erases nothing. */
record AccountDeactivated(UUID person, Instant at) implements DomainEvent {

    @Override
    public String topic() {
        return AccountCreated.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.account.deactivated.v1";
    }
}
