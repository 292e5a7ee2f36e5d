package fr.cesizen.platform.problems;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems from filters, whose rejections no controller advice sees. */
public final class ProblemWriter implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final ProblemDetailFactory bodies;
    private final JsonMapper json;

    public ProblemWriter(ProblemDetailFactory bodies, JsonMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException ex) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return write(exchange, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return write(exchange, HttpStatus.FORBIDDEN, "forbidden");
    }

    /** Answers with a problem of the given kind; the slug names its texts and its stable type. */
    public Mono<Void> write(ServerWebExchange exchange, HttpStatusCode status, String slug, Object... arguments) {
        return write(exchange, bodies.of(status, slug, ProblemDetailFactory.locale(exchange), arguments));
    }

    Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        return write(exchange, bodies.of(problem, ProblemDetailFactory.locale(exchange)));
    }

    /** Answers with the problem that {@code status} alone describes. */
    public Mono<Void> write(ServerWebExchange exchange, HttpStatusCode status) {
        return write(exchange, bodies.of(status, ProblemDetailFactory.locale(exchange)));
    }

    private Mono<Void> write(ServerWebExchange exchange, ProblemDetail body) {
        return Mono.defer(() -> {
            body.setInstance(URI.create(exchange.getRequest().getPath().value()));
            var response = exchange.getResponse();
            response.setRawStatusCode(body.getStatus());
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(json.writeValueAsBytes(body))));
        });
    }
}
