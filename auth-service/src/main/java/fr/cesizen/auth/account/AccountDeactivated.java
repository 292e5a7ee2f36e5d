package fr.cesizen.auth.account;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody closed their account; nothing is erased by that. */
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
