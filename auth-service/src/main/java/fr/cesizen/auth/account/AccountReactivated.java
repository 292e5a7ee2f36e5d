package fr.cesizen.auth.account;

import fr.cesizen.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Published when an administrator opens a closed account again. */
record AccountReactivated(UUID person, Instant at) implements DomainEvent {

    @Override
    public String topic() {
        return AccountCreated.TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.account.reactivated.v1";
    }
}
