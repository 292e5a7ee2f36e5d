package fr.cesizen.platform.web;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What must hold before an operation begins; asked once its controller is known, and before a body is read. */
@FunctionalInterface
public interface OperationValidator {

    /** Completes when the operation may begin; fails with a {@link fr.cesizen.platform.problems.Problem} otherwise. */
    Mono<Void> check(HandlerMethod operation, ServerWebExchange exchange);
}
