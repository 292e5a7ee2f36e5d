package fr.cesizen.platform.security;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.OperationValidator;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a token of somebody else's client reach what its scopes name and nothing else. Our own clients reach everything that
 * the person may do.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ScopeValidator implements OperationValidator {

    private final FeatureResolver features;
    private final SecurityProperties settings;

    ScopeValidator(FeatureResolver features, SecurityProperties settings) {
        this.features = features;
        this.settings = settings;
    }

    @Override
    public Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange) {
        if (settings.isOwn(caller.getToken())) {
            return Mono.empty();
        }
        var needed = features.find(operation)
                .map(feature -> feature.scopes(exchange.getRequest().getMethod()));
        return needed.isPresent() && needed.get().stream().allMatch(scope -> has(caller, scope))
                ? Mono.empty()
                : Mono.error(() -> refusal(needed.orElse(List.of()), exchange));
    }

    private static boolean has(Authentication caller, String scope) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority -> authority.equals("SCOPE_" + scope));
    }

    /** With the challenge of RFC 6750, section 3.1, by which libraries of OAuth 2 ask for more. */
    private static Problem refusal(List<String> needed, ServerWebExchange exchange) {
        var scopes = String.join(" ", needed);
        exchange.getResponse()
                .getHeaders()
                .set(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\"" + (scopes.isEmpty() ? "" : ", scope=\"" + scopes + "\""));
        var problem = Problem.of(HttpStatus.FORBIDDEN, "scope-required");
        return scopes.isEmpty() ? problem : problem.with("scope", scopes);
    }
}
