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
    private final KeycloakUserClient users;

    DeactivationService(AccountService accounts, KeycloakUserClient users) {
        this.accounts = accounts;
        this.users = users;
    }

    Mono<Void> deactivate(UUID person) {
        return CancellationShield.of(accounts.deactivate(person).flatMap(this::tellKeycloak));
    }

    Mono<Void> tellKeycloak(UUID person) {
        return users.disable(person).then(accounts.closed(person));
    }
}
