package fr.cesizen.auth.account;

import fr.cesizen.platform.events.DomainEvent;
import java.util.List;
import java.util.UUID;

/** Published when an account is created. Contains the person's consents, not their identity. */
record AccountCreated(UUID person, String language, List<ConsentAnswer> consents) implements DomainEvent {

    static final String TOPIC = "cesizen.account";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.account.signed-up.v1";
    }
}
