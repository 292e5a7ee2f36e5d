package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.IdentityStore;
import fr.cesizen.platform.transactions.Uncancelled;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Closes accounts: decided here first, then done at Keycloak; {@link Recovery} repeats what Keycloak did not hear. */
@Service
class Deactivation {

    private final Accounts accounts;
    private final IdentityStore identities;

    Deactivation(Accounts accounts, IdentityStore identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    Mono<Void> deactivate(UUID person) {
        return Uncancelled.of(accounts.deactivate(person).flatMap(this::tellKeycloak));
    }

    Mono<Void> tellKeycloak(UUID person) {
        return identities.disable(person).then(accounts.closed(person));
    }
}
