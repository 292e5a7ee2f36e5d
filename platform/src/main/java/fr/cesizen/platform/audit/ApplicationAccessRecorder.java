package fr.cesizen.platform.audit;

import fr.cesizen.platform.security.FeatureAccess;
import fr.cesizen.platform.security.FeatureResolver;
import fr.cesizen.platform.security.SecurityProperties;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.OperationValidator;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Records the requests of somebody else's applications before they begin, so that none is answered without a trace. Last of the
 * validators: what was refused saw nothing.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class ApplicationAccessRecorder implements OperationValidator {

    private final FeatureResolver features;
    private final SecurityProperties security;
    private final AccessRecorder accesses;
    private final Transactions tx;

    ApplicationAccessRecorder(
            FeatureResolver features, SecurityProperties security, AccessRecorder accesses, Transactions tx) {
        this.features = features;
        this.security = security;
        this.accesses = accesses;
        this.tx = tx;
    }

    @Override
    public Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange) {
        var token = caller.getToken();
        return security.isOwn(token)
                ? Mono.empty()
                : features.find(operation)
                        .map(feature ->
                                record(token, feature, exchange.getRequest().getMethod()))
                        .orElse(Mono.empty());
    }

    private Mono<Void> record(Jwt token, FeatureAccess feature, HttpMethod method) {
        var client = token.getClaimAsString("azp");
        var access = new AccessRecorded(
                UUID.fromString(token.getSubject()),
                AccessRecorded.APPLICATION,
                client == null ? "unknown" : client,
                feature.scope(),
                feature.reads(method) ? AccessAction.READ : AccessAction.CHANGE);
        return accesses.isUntold(access) ? tx.as(Actor.system(), accesses.record(access)) : Mono.empty();
    }
}
