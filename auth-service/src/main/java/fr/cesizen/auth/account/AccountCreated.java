package fr.cesizen.auth.account;

import fr.cesizen.platform.events.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published when an account is created. Contains the person's consents, not their identity.
 *
 * @param language of mails and of Keycloak's pages
 * @param consentLocale language in which the consents were read; absent for the same
 * @param parent what a holder of parental authority agreed to, for a person below 15; nothing says who that is
 */
record AccountCreated(
        UUID person,
        String language,
        @Nullable String consentLocale,
        List<ConsentAnswer> consents,
        @Nullable ParentalProof parent)
        implements DomainEvent {

    static final String TOPIC = "cesizen.account";

    static AccountCreated of(UUID person, NewAccount account, @Nullable ParentalProof parent) {
        return new AccountCreated(person, account.language(), account.consentLocale(), account.consents(), parent);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.cesizen.account.signed-up.v1";
    }
}
