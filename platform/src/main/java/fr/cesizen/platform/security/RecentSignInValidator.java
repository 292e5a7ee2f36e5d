package fr.cesizen.platform.security;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.web.OperationValidator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Refuses what a {@link RecentSignIn} is asked for to a token of an older one, or of one whose time is not told, with the
 * challenge of RFC 9470: the client signs in again with {@code max_age} and repeats the request.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RecentSignInValidator implements OperationValidator {

    private final Duration longest;
    private final Clock clock;

    RecentSignInValidator(SecurityProperties settings, Clock clock) {
        this.longest = settings.recentSignIn();
        this.clock = clock;
    }

    /** Whether the operation asks for it, or its whole controller does. */
    public static boolean isAskedBy(HandlerMethod operation) {
        return AnnotatedElementUtils.hasAnnotation(operation.getMethod(), RecentSignIn.class)
                || AnnotatedElementUtils.hasAnnotation(operation.getBeanType(), RecentSignIn.class);
    }

    @Override
    public Mono<Void> check(HandlerMethod operation, JwtAuthenticationToken caller, ServerWebExchange exchange) {
        return isRecent(caller.getToken()) || !isAskedBy(operation)
                ? Mono.empty()
                : Mono.error(() -> refusal(exchange));
    }

    private boolean isRecent(Jwt token) {
        var signedIn = token.getClaimAsInstant("auth_time");
        return signedIn != null && !signedIn.plus(longest).isBefore(clock.instant());
    }

    private Problem refusal(ServerWebExchange exchange) {
        exchange.getResponse()
                .getHeaders()
                .set(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_user_authentication\", error_description=\"Sign in again\", max_age=\""
                                + longest.toSeconds() + "\"");
        return Problem.of(HttpStatus.UNAUTHORIZED, "recent-sign-in-required", longest.toMinutes())
                .with("maxAge", longest.toSeconds());
    }
}
