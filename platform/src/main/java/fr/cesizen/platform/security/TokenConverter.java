package fr.cesizen.platform.security;

import java.util.List;
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

    private final ServerAuthenticationConverter bearer = new ServerBearerTokenAuthenticationConverter();
    private final List<OperationPattern> open;

    TokenConverter(List<OperationPattern> open) {
        this.open = open;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return open.stream().anyMatch(operation -> operation.matches(exchange.getRequest()))
                ? Mono.empty()
                : bearer.convert(exchange);
    }
}
