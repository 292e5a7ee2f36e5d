package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.transactions.CancellationShield;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Closes accounts: decided here first, then done at Keycloak; {@link AccountRecoveryJob} repeats what Keycloak did not hear. */
@Service
class DeactivationService {

    private final AccountService accounts;
    private final KeycloakUserClient identities;

    DeactivationService(AccountService accounts, KeycloakUserClient identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    Mono<Void> deactivate(UUID person) {
        return CancellationShield.of(accounts.deactivate(person).flatMap(this::tellKeycloak));
    }

    Mono<Void> tellKeycloak(UUID person) {
        return identities.disable(person).then(accounts.closed(person));
    }
}
