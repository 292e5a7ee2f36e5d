package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.transactions.CancellationShield;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Closes accounts: first here, then in Keycloak; {@link AccountRecoveryJob} retries when the call to Keycloak fails.
 */
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
