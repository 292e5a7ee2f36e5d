package fr.cesizen.auth.account;

import fr.cesizen.auth.account.Profile.Status;
import fr.cesizen.platform.account.AccountStateRepository;
import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IfMatch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Accounts as stored by this service; Keycloak's part is handled elsewhere. */
@Service
class AccountService {

    private final ProfileRepository profiles;
    private final SignUpRepository signUps;
    private final LanguageChangeRepository languages;
    private final AccountStateRepository states;
    private final Outbox outbox;
    private final Transactions tx;
    private final Clock clock;

    AccountService(
            ProfileRepository profiles,
            SignUpRepository signUps,
            LanguageChangeRepository languages,
            AccountStateRepository states,
            Outbox outbox,
            Transactions tx,
            Clock clock) {
        this.profiles = profiles;
        this.signUps = signUps;
        this.languages = languages;
        this.states = states;
        this.outbox = outbox;
        this.tx = tx;
        this.clock = clock;
    }

    /** Emits the account; fails with {@link Problem} 422 when it breaks a rule. */
    Mono<NewAccount> check(NewAccount account) {
        return Mono.fromRunnable(() -> account.check(today())).thenReturn(account);
    }

    /** Stores the account of {@code person}; from then on, the sign-up can only be completed, not undone. */
    Mono<Void> store(UUID signUp, UUID person, NewAccount account, OpeningStep step) {
        return tx.as(
                Actor.system(), // nobody is signed in yet
                Mono.defer(() -> profiles.add(Profile.of(person, account, clock.instant())))
                        .then(step.work().apply(person))
                        .then(outbox.add(AccountCreated.of(person, account, step.parent())))
                        .then(signUps.stored(signUp, person)));
    }

    Mono<Profile> find(UUID person) {
        return tx.query(profiles.find(person)).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** A profile before and after a change. */
    record Changed(Profile before, Profile after) {

        boolean isOfLanguage() {
            return !before.language().equals(after.language());
        }
    }

    /**
     * Changes the profile, of which no other service has a copy, so that there is nobody to tell but Keycloak. With a change of
     * language records that Keycloak is to hear of it, under this id.
     */
    Mono<Changed> change(UUID person, AccountChange change, IfMatch read, UUID languageChange) {
        return Mono.fromRunnable(change::check)
                .then(tx.transactional(languages
                        .begin(person)
                        .then(profiles.lock(person))
                        .switchIfEmpty(Mono.error(Problem::notFound))
                        .map(before -> new Changed(before, before.change(change, read, clock.instant(), today())))
                        .delayUntil(changed -> profiles.change(changed.after()))
                        .delayUntil(changed ->
                                changed.isOfLanguage() ? languages.add(languageChange, person) : Mono.empty())));
    }

    /**
     * Marks the account as closed. Emits the person for whom Keycloak must be updated; empty when Keycloak already is.
     *
     * @param actor its owner, who may not while processing is restricted, or the service itself for an administrator
     */
    Mono<UUID> deactivate(Actor actor, UUID person) {
        // Drops a sign-up that is complete but still recorded, so that recovery does not enable the user who is being
        // disabled.
        return signUps.dropOf(person)
                .then(tx.as(
                        actor, locked(person).delayUntil(profile -> profile.isOpen() ? close(profile) : Mono.empty())))
                .filter(profile -> profile.status() != Status.DEACTIVATED)
                .map(Profile::person);
    }

    /** Marks a closed account as open. Emits the person for whom Keycloak must be updated; empty when Keycloak already is. */
    Mono<UUID> reactivate(UUID person) {
        return tx.as(
                        Actor.system(),
                        locked(person).delayUntil(profile -> profile.isOpen() ? Mono.empty() : open(profile)))
                .filter(profile -> profile.status() != Status.ACTIVE)
                .map(Profile::person);
    }

    /** How the account stands; empty when there is none. */
    Mono<Status> status(UUID person) {
        return tx.as(Actor.system(), profiles.find(person).map(Profile::status));
    }

    Mono<Void> settle(UUID person, Status before, Status after) {
        return tx.as(Actor.system(), profiles.settle(person, before, after));
    }

    /** Leases deactivations and reactivations that Keycloak has not applied yet. */
    Mono<List<UUID>> takeUnsettled(Duration pause) {
        return tx.as(Actor.system(), profiles.takeUnsettled(pause).collectList());
    }

    private Mono<Profile> locked(UUID person) {
        return profiles.lock(person).switchIfEmpty(Mono.error(Problem::notFound));
    }

    private Mono<Void> close(Profile profile) {
        var now = clock.instant();
        return profiles.change(profile.deactivate(now))
                .then(states.store(profile.person(), true, now))
                .then(outbox.add(new AccountDeactivated(profile.person(), now)));
    }

    private Mono<Void> open(Profile profile) {
        var now = clock.instant();
        return profiles.change(profile.reactivate(now))
                .then(states.store(profile.person(), false, now))
                .then(outbox.add(new AccountReactivated(profile.person(), now)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProfileRules.FRANCE);
    }
}
