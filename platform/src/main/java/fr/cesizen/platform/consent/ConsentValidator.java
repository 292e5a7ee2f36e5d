package fr.cesizen.platform.consent;

import fr.cesizen.platform.database.PersonNotifications;
import fr.cesizen.platform.database.PostgresNotifications;
import fr.cesizen.platform.problems.ConsentProblemFactory;
import fr.cesizen.platform.security.FeatureAccess;
import fr.cesizen.platform.security.FeatureResolver;
import fr.cesizen.platform.security.SecurityProperties;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.OperationValidator;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets nothing be written before it is known what the person consented to; whether they did, the database says at the write
 * itself. To people's own reading and deleting a consent is nothing. To applications of somebody else it is everything: they
 * reach no feature, not even to read, to which the person does not consent now.
 */
@Order(0)
class ConsentValidator implements OperationValidator {

    /** For what was missed while the database could not tell. */
    private static final Duration POLL = Duration.ofSeconds(30);

    private final FeatureResolver features;
    private final SecurityProperties security;
    private final ConsentProperties settings;
    private final ConsentResolver consents;
    private final ConsentStateRepository states;
    private final Transactions tx;
    private final PersonNotifications changes;

    ConsentValidator(
            FeatureResolver features,
            SecurityProperties security,
            ConsentProperties settings,
            ConsentResolver consents,
            ConsentStateRepository states,
            Transactions tx,
            PostgresNotifications notifications) {
        this.features = features;
        this.security = security;
        this.settings = settings;
        this.consents = consents;
        this.states = states;
        this.tx = tx;
        this.changes = notifications.ofPeople("consent_state");
    }

    @Override
    public Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange) {
        var feature = features.find(operation);
        if (feature.isEmpty()) {
            return Mono.empty();
        }
        var token = caller.getToken();
        var method = exchange.getRequest().getMethod();
        return security.isOwn(token) ? check(token, feature.get(), method) : checkForeign(token, feature.get(), method);
    }

    /** Asks again whenever a consent of the person ends, at whichever instance that was heard of. */
    @Override
    public Mono<Void> awaitRefusal(HandlerMethod operation, JwtAuthenticationToken caller) {
        var token = caller.getToken();
        var feature = features.find(operation);
        return feature.isEmpty() || security.isOwn(token)
                ? Mono.never()
                : changes.follow(UUID.fromString(token.getSubject()), POLL)
                        .concatMap(change -> checkForeign(token, feature.get(), HttpMethod.GET), 1)
                        .then();
    }

    private Mono<Void> checkForeign(Jwt token, FeatureAccess feature, HttpMethod method) {
        return refuseIfObjected(token).then(Mono.defer(() -> check(token, feature, method)));
    }

    /** A client of somebody else reaches nothing of a person who objects to it. */
    private Mono<Void> refuseIfObjected(Jwt token) {
        var client = Objects.requireNonNullElse(token.getClaimAsString("azp"), "");
        return tx.query(states.isObjectedTo(UUID.fromString(token.getSubject()), client))
                .filter(objected -> objected)
                .flatMap(objected -> Mono.error(ConsentProblemFactory.required(ConsentState.client(client))));
    }

    private Mono<Void> check(Jwt token, FeatureAccess feature, HttpMethod method) {
        if (!settings.purposes().contains(feature.purpose())) {
            return Mono.empty();
        }
        boolean isOwn = security.isOwn(token);
        if (isOwn && (feature.reads(method) || HttpMethod.DELETE.equals(method))) {
            return Mono.empty();
        }
        var person = UUID.fromString(token.getSubject());
        var known = consents.resolve(person, feature.purpose(), token.getTokenValue());
        return isOwn ? known : known.then(Mono.defer(() -> refuseUnlessGranted(person, feature.purpose())));
    }

    private Mono<Void> refuseUnlessGranted(UUID person, String purpose) {
        return tx.query(states.isGranted(person, purpose))
                .filter(granted -> granted)
                .switchIfEmpty(Mono.error(() -> ConsentProblemFactory.required(purpose)))
                .then();
    }
}
