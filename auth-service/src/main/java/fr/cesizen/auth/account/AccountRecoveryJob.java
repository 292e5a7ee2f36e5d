package fr.cesizen.auth.account;

import fr.cesizen.auth.account.SignUpRepository.Unfinished;
import fr.cesizen.auth.identity.KeycloakUserClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings Keycloak and this service back in step after a sign-up or a deactivation that was cut short. */
@Component
class AccountRecoveryJob {

    private static final Logger log = LoggerFactory.getLogger(AccountRecoveryJob.class);

    private final SignUpRepository signUps;
    private final AccountService accounts;
    private final DeactivationService deactivation;
    private final KeycloakUserClient users;
    private final RecoveryProperties settings;

    AccountRecoveryJob(
            SignUpRepository signUps,
            AccountService accounts,
            DeactivationService deactivation,
            KeycloakUserClient users,
            RecoveryProperties settings) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.deactivation = deactivation;
        this.users = users;
        this.settings = settings;
    }

    /** Settles what is due, 20 of each kind at most; what fails now is due again after the pause. */
    @Scheduled(fixedDelayString = "${cesizen.recovery.interval:15s}")
    Mono<Void> recover() {
        return signUps.take(settings.after(), settings.giveUp())
                .flatMapIterable(due -> due)
                .concatMap(due -> quietly("Sign-up " + due.id(), settle(due)))
                .then(accounts.takeDeactivating(settings.after()))
                .flatMapIterable(due -> due)
                .concatMap(person -> quietly("Deactivation of " + person, deactivation.tellKeycloak(person)))
                .then()
                .as(work -> quietly("Recovery", work));
    }

    private Mono<Void> settle(Unfinished signUp) {
        var person = signUp.person();
        return person == null ? undo(signUp) : users.enable(person).then(signUps.drop(signUp.id()));
    }

    /** When nobody is found the request to create them may still come true: it is looked for again until it cannot. */
    private Mono<Void> undo(Unfinished signUp) {
        return users.createdBy(signUp.id()).flatMap(found -> Flux.fromIterable(found)
                .concatMap(users::delete)
                .then(found.isEmpty() && !signUp.late() ? Mono.empty() : signUps.drop(signUp.id())));
    }

    private static Mono<Void> quietly(String what, Mono<Void> work) {
        return work.doOnError(failure -> log.warn("{} is left for later: {}", what, failure.toString()))
                .onErrorComplete();
    }
}
