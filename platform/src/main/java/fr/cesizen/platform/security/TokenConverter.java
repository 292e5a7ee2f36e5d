package fr.cesizen.platform.security;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Reads the bearer token, except where none is needed. There it is ignored and everybody is anonymous, so that numbers that
 * help answer also somebody whose sign-in has expired, and while nobody can check a token.
 */
final class TokenConverter implements ServerAuthenticationConverter {

    private record OpenOperation(HttpMethod method, PathPattern path) {

        boolean isAskedBy(ServerHttpRequest request) {
            return method.equals(request.getMethod())
                    && path.matches(request.getPath().pathWithinApplication());
        }
    }

    private final ServerAuthenticationConverter bearer = new ServerBearerTokenAuthenticationConverter();
    private final List<OpenOperation> open;

    TokenConverter(SecurityProperties settings) {
        this.open = settings.open().stream()
                .map(line -> new OpenOperation(line.method(), PathPatternParser.defaultInstance.parse(line.path())))
                .toList();
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        return open.stream().anyMatch(operation -> operation.isAskedBy(exchange.getRequest()))
                ? Mono.empty()
                : bearer.convert(exchange);
    }
}
