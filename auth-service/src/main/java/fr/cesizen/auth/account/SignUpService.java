package fr.cesizen.auth.account;

import fr.cesizen.auth.identity.EmailConfirmation;
import fr.cesizen.auth.identity.KeycloakMailClient;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.CancellationShield;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
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
public class SignUpService {

    /** Longer than a sign-up takes. */
    private static final Duration STEADY = Duration.ofSeconds(1);

    private final KeycloakUserClient users;
    private final KeycloakMailClient mails;
    private final TakenAddressService taken;
    private final SignUpRepository signUps;
    private final AccountService accounts;
    private final UuidGenerator ids;
    private final Counter counter;

    SignUpService(
            KeycloakUserClient users,
            KeycloakMailClient mails,
            TakenAddressService taken,
            SignUpRepository signUps,
            AccountService accounts,
            UuidGenerator ids,
            MeterRegistry metrics) {
        this.users = users;
        this.mails = mails;
        this.taken = taken;
        this.signUps = signUps;
        this.accounts = accounts;
        this.ids = ids;
        this.counter = Counter.builder("cesizen.user.signups")
                .description("Accounts created")
                .register(metrics);
    }

    /** Creates the account and tells the person's id; runs to completion even if the caller disconnects. */
    Mono<SignUpResult> signUp(NewAccount account) {
        return CancellationShield.of(
                accounts.check(account).flatMap(checked -> mails.confirmation().flatMap(confirmation -> {
                    var id = ids.next();
                    var made = signUps.start(id).then(make(id, checked, confirmation));
                    // What is done for an address that is known takes another time than for one that is not.
                    var settled = confirmation == EmailConfirmation.REQUIRED
                            ? Mono.zipDelayError(made, Mono.delay(STEADY)).map(both -> both.getT1())
                            : made;
                    return settled.map(person -> SignUpResult.of(person, confirmation));
                })));
    }

    /**
     * Opens the account to which a parent has agreed; its person gets a mail with a link by which they choose a password. Emits
     * whether it did: an address that has an account is told to its owner alone. Runs to completion.
     */
    public Mono<Boolean> open(NewAccount account, OpeningStep step) {
        return CancellationShield.of(Mono.defer(() -> {
            var id = ids.next();
            return signUps.start(id)
                    .then(make(id, account, step))
                    .delayUntil(person -> RecoverableStep.of("A mail to choose a password", mails.sendWelcome(person)))
                    .thenReturn(true)
                    .onErrorResume(SignUpService::isTaken, known -> RecoverableStep.of(
                                    "A mail to the owner of an address", mails.sendKnown(account.email()))
                            .thenReturn(false));
        }));
    }

    private Mono<UUID> make(UUID id, NewAccount account, EmailConfirmation confirmation) {
        return make(id, account, OpeningStep.NONE)
                .delayUntil(person -> confirmation == EmailConfirmation.OFF
                        ? Mono.empty()
                        : RecoverableStep.of("A mail to confirm an address", mails.sendConfirmation(person)))
                .onErrorResume(
                        failure -> confirmation == EmailConfirmation.REQUIRED && isTaken(failure),
                        known -> signUps.start(id)
                                .then(taken.answer(id, account))
                                .delayUntil(nobody -> recoverable(signUps.drop(id)))
                                .onErrorResume(Problem.class, refused -> recoverable(signUps.drop(id))
                                        .then(Mono.error(refused))));
    }

    private static boolean isTaken(Throwable failure) {
        return failure instanceof Problem problem && problem.slug().equals("email-taken");
    }

    private Mono<UUID> make(UUID id, NewAccount account, OpeningStep step) {
        return users.create(account.identity(id))
                // Any other failure leaves open whether the user exists: recovery looks for it.
                .onErrorResume(
                        Problem.class, refused -> recoverable(signUps.drop(id)).then(Mono.error(refused)))
                .delayUntil(person -> accounts.store(id, person, account, step)
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
