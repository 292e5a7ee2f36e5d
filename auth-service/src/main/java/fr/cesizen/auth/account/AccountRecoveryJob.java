package fr.cesizen.auth.account;

import fr.cesizen.auth.account.SignUpRepository.Unfinished;
import fr.cesizen.auth.identity.KeycloakUserClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes Keycloak and this service consistent again after what was interrupted. */
@Component
class AccountRecoveryJob {

    private final SignUpRepository signUps;
    private final AccountService accounts;
    private final DeactivationService deactivation;
    private final LanguageChangeRepository languages;
    private final ProfileChangeService changes;
    private final KeycloakUserClient users;
    private final RecoveryProperties settings;

    AccountRecoveryJob(
            SignUpRepository signUps,
            AccountService accounts,
            DeactivationService deactivation,
            LanguageChangeRepository languages,
            ProfileChangeService changes,
            KeycloakUserClient users,
            RecoveryProperties settings) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.deactivation = deactivation;
        this.languages = languages;
        this.changes = changes;
        this.users = users;
        this.settings = settings;
    }

    /** Completes or undoes what is due, at most 20 of each kind; a failed attempt is due again after the pause. */
    @Scheduled(fixedDelayString = "${cesizen.recovery.interval:15s}")
    Mono<Void> recover() {
        return signUps.take(settings.after(), settings.giveUp())
                .flatMapIterable(due -> due)
                .concatMap(due -> RecoverableStep.of("Sign-up " + due.id(), settle(due)))
                .then(accounts.takeUnsettled(settings.after()))
                .flatMapIterable(due -> due)
                .concatMap(person ->
                        RecoverableStep.of("Closing or opening of " + person, deactivation.tellKeycloak(person)))
                .then(languages.take(settings.after(), settings.giveUp()))
                .flatMapIterable(due -> due)
                .concatMap(due -> RecoverableStep.of("Language change " + due.id(), changes.tellKeycloak(due)))
                .then()
                .as(work -> RecoverableStep.of("Recovery", work));
    }

    private Mono<Void> settle(Unfinished signUp) {
        var person = signUp.person();
        return person == null ? undo(signUp) : users.enable(person).then(signUps.drop(signUp.id()));
    }

    /**
     * Deletes the user that the sign-up created. When there is none, a pending request may still create it, so the
     * search is repeated until that is no longer possible.
     */
    private Mono<Void> undo(Unfinished signUp) {
        return users.createdBy(signUp.id()).flatMap(found -> Flux.fromIterable(found)
                .concatMap(users::delete)
                .then(found.isEmpty() && !signUp.late() ? Mono.empty() : signUps.drop(signUp.id())));
    }
}
