package fr.cesizen.gateway.web;

import fr.cesizen.platform.problems.ProblemWriter;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what nothing behind the gateway speaks: other methods, with 405, and WebSocket, with 400. Other protocols that a
 * client offers to change to, such as h2c, are ignored, as RFC 9110 has it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15) // after the security headers, before anything that asks what the request wants
final class UnsupportedRequestFilter implements WebFilter {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final ProblemWriter problems;

    UnsupportedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!METHODS.contains(request.getMethod())) {
            exchange.getResponse().getHeaders().setAllow(METHODS);
            return problems.write(exchange, HttpStatus.METHOD_NOT_ALLOWED);
        }
        return isWebSocket(request.getHeaders())
                ? problems.write(exchange, HttpStatus.BAD_REQUEST, "no-websocket")
                : chain.filter(exchange);
    }

    private static boolean isWebSocket(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.UPGRADE).stream()
                .anyMatch(offer -> offer.toLowerCase(Locale.ROOT).contains("websocket"));
    }
}
