package fr.cesizen.platform.problems;

import fr.cesizen.platform.database.DatabaseFailures;
import fr.cesizen.platform.tracing.TraceScope;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The one place where exceptions of controllers become HTTP responses; filters use {@link ProblemWriter}. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDetailFactory bodies;

    ProblemAdvice(ProblemDetailFactory bodies) {
        this.bodies = bodies;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Problem problem, ServerWebExchange exchange) {
        return answer(bodies.of(problem, ProblemDetailFactory.locale(exchange)), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidBody(WebExchangeBindException ex, ServerWebExchange exchange) {
        return answer(Problem.invalid(ex), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidParameters(HandlerMethodValidationException ex, ServerWebExchange exchange) {
        return answer(Problem.invalid(ValidationErrors.ofParameters(ex)), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(ServerWebInputException ex, ServerWebExchange exchange) {
        if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof DataBufferLimitException limit) {
            return tooLarge(limit, exchange);
        }
        var faults = ValidationErrors.ofJson(ex.getCause());
        return answer(Problem.unreadable(faults.isEmpty() ? RequestParts.unread(ex) : faults), exchange);
    }

    /** Thrown where a header is read that holds what no header may hold. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(ServerExchangeRejectedException ex, ServerWebExchange exchange) {
        return answer(Problem.unreadable(List.of()), exchange);
    }

    /** A blank id in a path is no id for Spring, and so a mistake of ours. */
    @ExceptionHandler
    Mono<ResponseEntity<ProblemDetail>> blank(ServerErrorException ex, ServerWebExchange exchange) {
        return RequestParts.blank(ex, exchange)
                .map(fault -> Mono.just(answer(Problem.unreadable(List.of(fault)), exchange)))
                .orElseGet(() -> unexpected(ex, exchange));
    }

    /** Thrown where a body is read by other means than an argument: Spring says 415 of arguments alone. */
    @ExceptionHandler
    Mono<ResponseEntity<ProblemDetail>> unsupported(InvalidMediaTypeException ex, ServerWebExchange exchange) {
        return unexpected(new UnsupportedMediaTypeStatusException(ex.getMessage()), exchange);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(DataBufferLimitException ex, ServerWebExchange exchange) {
        return answer(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large"), exchange);
    }

    /** Left to Spring Security's own handlers, which tell 401 from 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    Mono<Void> leftToSecurity(RuntimeException ex) {
        return Mono.error(ex);
    }

    @ExceptionHandler({DataAccessException.class, R2dbcException.class, TransactionException.class})
    Mono<ResponseEntity<ProblemDetail>> database(Exception ex, ServerWebExchange exchange) {
        if (DatabaseFailures.isRestricted(ex)) {
            return Mono.just(answer(Problem.of(HttpStatus.LOCKED, "restricted"), exchange));
        }
        if (DatabaseFailures.isErased(ex)) {
            return Mono.just(answer(Problem.of(HttpStatus.GONE, "erased"), exchange));
        }
        var refused = DatabaseFailures.purposeWithoutConsent(ex);
        if (refused != null) {
            return Mono.just(answer(ConsentProblemFactory.required(refused), exchange));
        }
        if (DatabaseFailures.isTransient(ex)) {
            return TraceScope.log(() -> log.warn(
                            "The database does not answer: {}",
                            NestedExceptionUtils.getMostSpecificCause(ex).toString()))
                    .thenReturn(answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), exchange));
        }
        return unexpected(ex, exchange);
    }

    /** When the client has gone there is nobody to answer: Spring ends such an exchange quietly. */
    @ExceptionHandler
    Mono<ResponseEntity<ProblemDetail>> unforeseen(Throwable ex, ServerWebExchange exchange) {
        return exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(ex)
                ? Mono.error(ex)
                : unexpected(ex, exchange);
    }

    private Mono<ResponseEntity<ProblemDetail>> unexpected(Throwable ex, ServerWebExchange exchange) {
        if (ex instanceof ErrorResponse known && !known.getStatusCode().equals(HttpStatus.INTERNAL_SERVER_ERROR)) {
            exchange.getResponse().getHeaders().putAll(ProblemWriter.alternatives(known));
            return Mono.just(answer(bodies.of(known.getStatusCode(), ProblemDetailFactory.locale(exchange)), exchange));
        }
        var id = UUID.randomUUID();
        return TraceScope.log(() -> log.error("Unhandled failure {}", id, new RedactedException(ex)))
                .thenReturn(answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", id), exchange));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body, ServerWebExchange exchange) {
        body.setInstance(ProblemDetailFactory.instance(exchange));
        var answer = ResponseEntity.status(body.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (body.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_SECONDS);
        }
        return answer.body(body);
    }
}
