package fr.cesizen.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads the bearer token, except where none is needed. There it is ignored and everybody is anonymous, so that numbers that
 * help answer also somebody whose sign-in has expired, and while nobody can check a token.
 */
final class TokenConverter implements ServerAuthenticationConverter {

    private static final String BEARER = "Bearer ";
    private static final String IN_QUERY = "access_token";

    private final ServerAuthenticationConverter bearer = new ServerBearerTokenAuthenticationConverter();
    private final List<OperationPattern> open;
    private final CachingAuthenticationManager bearers;

    TokenConverter(List<OperationPattern> open, CachingAuthenticationManager bearers) {
        this.open = open;
        this.bearers = bearers;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        if (open.stream().anyMatch(operation -> operation.matches(exchange.getRequest()))) {
            return Mono.empty();
        }
        var token = onlyToken(exchange.getRequest());
        var known = token == null ? null : bearers.known(token);
        return known == null ? bearer.convert(exchange) : Mono.just(known);
    }

    /** What stands where a token is expected; its form has been checked if its bearer is known. */
    private static @Nullable String onlyToken(ServerHttpRequest request) {
        var headers = request.getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        return headers.size() == 1
                        && headers.get(0).startsWith(BEARER)
                        && !request.getQueryParams().containsKey(IN_QUERY)
                ? headers.get(0).substring(BEARER.length())
                : null;
    }
}
