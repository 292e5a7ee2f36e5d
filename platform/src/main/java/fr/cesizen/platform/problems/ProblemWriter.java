package fr.cesizen.platform.problems;

import java.util.LinkedHashSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems from filters, whose rejections no controller advice sees. */
public final class ProblemWriter implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    /** When to try again what cannot be answered now. */
    static final String RETRY_SECONDS = "5";

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

    Mono<Void> write(ServerWebExchange exchange, ErrorResponse known) {
        return Mono.defer(() -> {
            exchange.getResponse().getHeaders().putAll(alternatives(known));
            return write(exchange, known.getStatusCode());
        });
    }

    /** What would be taken instead (RFC 9110): with a 405 the methods, with a 415 the media types. */
    static HttpHeaders alternatives(ErrorResponse known) {
        var headers = new HttpHeaders();
        if (known instanceof MethodNotAllowedException refused) {
            var methods = new LinkedHashSet<>(refused.getSupportedMethods());
            if (methods.contains(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
            headers.setAllow(methods);
        } else if (known instanceof UnsupportedMediaTypeStatusException refused) {
            headers.putAll(refused.getHeaders());
        }
        return headers;
    }

    private Mono<Void> write(ServerWebExchange exchange, ProblemDetail body) {
        return Mono.defer(() -> {
            body.setInstance(ProblemDetailFactory.instance(exchange));
            var response = exchange.getResponse();
            response.setRawStatusCode(body.getStatus());
            var octets = json.writeValueAsBytes(body);
            if (body.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
                    && !response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER)) {
                response.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            }
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            response.getHeaders().setContentLength(octets.length);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(octets)));
        });
    }
}
