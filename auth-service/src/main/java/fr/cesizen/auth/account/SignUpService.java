package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.CancellationShield;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * Creates an account both in Keycloak and here, or in neither.
 *
 * <p>The Keycloak user is created disabled and carries the id of the sign-up; the transaction that stores the profile
 * decides the outcome; then the user is enabled. {@link AccountRecoveryJob} cleans up after failures and crashes.
 */
@Service
class SignUpService {

    private final KeycloakUserClient users;
    private final SignUpRepository signUps;
    private final AccountService accounts;
    private final UuidGenerator ids;
    private final Counter counter;

    SignUpService(
            KeycloakUserClient users,
            SignUpRepository signUps,
            AccountService accounts,
            UuidGenerator ids,
            MeterRegistry metrics) {
        this.users = users;
        this.signUps = signUps;
        this.accounts = accounts;
        this.ids = ids;
        this.counter = Counter.builder("cesizen.user.signups")
                .description("Accounts created")
                .register(metrics);
    }

    /** Creates the account and emits the person's id; runs to completion even if the caller disconnects. */
    Mono<UUID> signUp(NewAccount account) {
        return CancellationShield.of(accounts.check(account).flatMap(checked -> {
            var id = ids.next();
            return signUps.start(id).then(make(id, checked));
        }));
    }

    private Mono<UUID> make(UUID id, NewAccount account) {
        return users.create(account.identity(id))
                // Any other failure leaves open whether the user exists: recovery looks for it.
                .onErrorResume(
                        Problem.class, refused -> recoverable(signUps.drop(id)).then(Mono.error(refused)))
                .delayUntil(person -> accounts.store(id, person, account)
                        .onErrorResume(failure -> recoverable(undo(id, person)).then(Mono.error(failure))))
                .doOnNext(person -> counter.increment())
                .delayUntil(person -> recoverable(users.enable(person).then(signUps.drop(id))));
    }

    /**
     * Undoes the sign-up, unless it was stored: when only the response to the commit was lost, the account stays and
     * recovery completes it.
     */
    private Mono<Void> undo(UUID id, UUID person) {
        return signUps.abandon(id).filter(abandoned -> abandoned).flatMap(abandoned -> users.delete(person)
                .then(signUps.drop(id)));
    }

    private static Mono<Void> recoverable(Mono<Void> work) {
        return RecoverableStep.of("A sign-up", work);
    }
}
