package fr.cesizen.platform.consent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.cesizen.platform.consent.ConsentClient.Answer;
import fr.cesizen.platform.consent.ConsentProperties.Unanswered;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Sees to it that this service knows what a person decided on a purpose, whose sign-up may not have been heard of yet. Only
 * that something is known is remembered, never what: that is the database's to say, at each write.
 */
class ConsentResolver {

    private static final Logger log = LoggerFactory.getLogger(ConsentResolver.class);

    private static final int MAX_KNOWN = 50_000;

    /** Two seconds: an event is here within one. */
    private static final Retry UNTIL_HEARD_OF =
            Retry.fixedDelay(8, Duration.ofMillis(250)).filter(UnheardSignUp.class::isInstance);

    private final ConsentStateRepository states;
    private final ConsentStateService service;
    private final ConsentClient client;
    private final ConsentProperties settings;
    private final Transactions tx;
    private final Cache<Key, Boolean> known =
            Caffeine.newBuilder().maximumSize(MAX_KNOWN).build();

    ConsentResolver(
            ConsentStateRepository states,
            ConsentStateService service,
            ConsentClient client,
            ConsentProperties settings,
            Transactions tx) {
        this.states = states;
        this.service = service;
        this.client = client;
        this.settings = settings;
        this.tx = tx;
    }

    private record Key(UUID person, String purpose) {}

    /** A sign-up whose event is still on its way. */
    private static final class UnheardSignUp extends RuntimeException {

        UnheardSignUp() {
            super("Nothing is known of this person yet", null, false, false);
        }
    }

    /**
     * Completes once the person's decision is stored here, by whatever way.
     *
     * @param token the person's own, by which gdpr-service is asked
     * @return fails with {@link Problem} 503 while nobody can tell
     */
    Mono<Void> resolve(UUID person, String purpose, String token) {
        var key = new Key(person, purpose);
        return known.getIfPresent(key) != null
                ? Mono.empty()
                : Mono.defer(() -> find(key, token))
                        .retryWhen(UNTIL_HEARD_OF)
                        .onErrorMap(Exceptions::isRetryExhausted, late -> unknown())
                        .doOnSuccess(done -> known.put(key, true));
    }

    private Mono<Void> find(Key key, String token) {
        return tx.query(states.isKnown(key.person(), key.purpose()))
                .filter(isKnown -> !isKnown)
                .flatMap(unknown -> client.ask(token).onErrorResume(this::assume))
                .flatMap(answer -> answer.known()
                        ? tx.as(Actor.system(), service.store(key.person(), decisions(answer)))
                        : Mono.<Void>error(new UnheardSignUp()));
    }

    /** What was not decided is stored, too, so that nobody is asked again. */
    private List<ConsentState> decisions(Answer answer) {
        var decided = answer.consents().stream().collect(Collectors.toMap(ConsentState::purpose, Function.identity()));
        return settings.purposes().stream()
                .map(purpose -> decided.getOrDefault(purpose, ConsentState.undecided(purpose, false)))
                .toList();
    }

    private Mono<Answer> assume(Throwable failure) {
        log.warn("Consents cannot be asked for: {}", failure.toString());
        return settings.unanswered() == Unanswered.GRANTED
                ? Mono.just(new Answer(
                        true,
                        settings.purposes().stream()
                                .map(purpose -> ConsentState.undecided(purpose, true))
                                .toList()))
                : Mono.error(unknown());
    }

    private static Problem unknown() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "consents-unknown");
    }
}
