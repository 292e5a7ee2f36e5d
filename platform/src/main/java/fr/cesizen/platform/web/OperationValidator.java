package fr.cesizen.platform.web;

import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What must hold before somebody who is signed in begins an operation; asked once its controller is known, and before a body is
 * read. Without a token there is nothing to ask.
 */
@FunctionalInterface
public interface OperationValidator {

    /** Completes when the operation may begin; fails with a {@link fr.cesizen.platform.problems.Problem} otherwise. */
    Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange);

    /**
     * Completes, or fails, once {@link #check} would forbid a stream that it has let begin; never, where its answer cannot
     * change. Thousands wait at once: wait to be notified, and ask no more than that person's streams need.
     */
    default Mono<Void> awaitRefusal(HandlerMethod operation, JwtAuthenticationToken caller) {
        return Mono.never();
    }
}
