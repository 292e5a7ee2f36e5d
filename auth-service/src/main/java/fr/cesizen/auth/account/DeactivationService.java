package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.CancellationShield;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Closes accounts and opens them again: first here, then in Keycloak; {@link AccountRecoveryJob} retries when the call to Keycloak fails.
 */
@Service
public class DeactivationService {

    private final AccountService accounts;
    private final KeycloakUserClient users;

    DeactivationService(AccountService accounts, KeycloakUserClient users) {
        this.accounts = accounts;
        this.users = users;
    }

    /** Closes the account for its owner. */
    Mono<Void> deactivate(UUID person) {
        return CancellationShield.of(
                accounts.deactivate(Actor.person(person), person).flatMap(this::tellKeycloak));
    }

    /** Closes the account for an administrator, also while processing is restricted. */
    public Mono<Void> close(UUID person) {
        return CancellationShield.of(accounts.deactivate(Actor.system(), person).flatMap(this::tellKeycloak));
    }

    /** Opens a closed account again, for an administrator. */
    public Mono<Void> reactivate(UUID person) {
        return CancellationShield.of(accounts.reactivate(person).flatMap(this::tellKeycloak));
    }

    /** Tells Keycloak how the account stands now, which a later change may have decided. */
    Mono<Void> tellKeycloak(UUID person) {
        return accounts.status(person).flatMap(status -> switch (status) {
            case DEACTIVATING -> users.disable(person).then(accounts.settle(person, status, Status.DEACTIVATED));
            case REACTIVATING -> users.enable(person).then(accounts.settle(person, status, Status.ACTIVE));
            case ACTIVE, DEACTIVATED -> Mono.empty();
        });
    }
}
