package fr.cesizen.gateway.resilience;

import fr.cesizen.platform.problems.ProblemWriter;
import fr.cesizen.platform.tracing.TraceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The fallback of every route and method: problem 503 when a service is unavailable, 504 when it does not answer in
 * time. A response that has begun is broken off, never ended as if it were complete.
 */
@Component
@Order(-3) // before the platform's handler, which knows nothing of services
final class UpstreamFallbackHandler implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(UpstreamFallbackHandler.class);
    private static final String SECONDS = "5";

    private final ProblemWriter problems;

    UpstreamFallbackHandler(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable ex) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(ex);
        }
        return switch (UpstreamFailure.of(ex)) {
            case UNAVAILABLE -> answer(exchange, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", ex);
            case TIMEOUT -> answer(exchange, HttpStatus.GATEWAY_TIMEOUT, "late", ex);
            case NONE -> Mono.error(ex);
        };
    }

    private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String slug, Throwable ex) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
        return TraceScope.log(() -> log.warn(
                        "{} {}: {}",
                        status.value(),
                        UpstreamFailure.route(exchange),
                        ex.getClass().getSimpleName()))
                .then(Mono.defer(() -> problems.write(exchange, status, slug)));
    }
}
