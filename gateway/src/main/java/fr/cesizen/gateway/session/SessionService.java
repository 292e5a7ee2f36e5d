package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.tracing.TraceScope;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The session of one browser: what it is now, its renewal and its end. Writes and deletes its cookie. */
@Service
class SessionService {

    private static final Logger log = LoggerFactory.getLogger(SessionService.class);

    private final SessionCookieFactory cookies;
    private final RefreshService refreshes;
    private final SessionTokenClient keycloak;
    private final Clock clock;
    private final Duration early;

    SessionService(
            SessionCookieFactory cookies,
            RefreshService refreshes,
            SessionTokenClient keycloak,
            Clock clock,
            SessionProperties settings) {
        this.cookies = cookies;
        this.refreshes = refreshes;
        this.keycloak = keycloak;
        this.clock = clock;
        this.early = settings.early();
    }

    /** The tokens of this browser, renewed if they have ended; empty when nobody is signed in. */
    Mono<SessionTokens> current(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.session(exchange.getRequest()))
                .filter(tokens -> !CrossSiteFilter.isForeign(exchange.getRequest()))
                .flatMap(tokens ->
                        tokens.lastsUntil(clock.instant().plus(early)) ? Mono.just(tokens) : renew(exchange, tokens));
    }

    /** New tokens, whether or not the old ones are still good; empty when the session is over. */
    Mono<SessionTokens> renew(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.session(exchange.getRequest())).flatMap(tokens -> renew(exchange, tokens));
    }

    /** Ends the session here and at Keycloak, or nowhere. */
    Mono<Void> end(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.session(exchange.getRequest()))
                .flatMap(tokens -> keycloak.end(tokens)
                        .onErrorResume(ex -> TraceScope.log(
                                        () -> log.warn("A session cannot be ended: {}", SessionFailure.of(ex)))
                                .then(Mono.error(() -> unavailable())))
                        .then(Mono.fromRunnable(() -> refreshes.forget(tokens))))
                .then(Mono.fromRunnable(() -> exchange.getResponse().addCookie(cookies.noSession())));
    }

    private Mono<SessionTokens> renew(ServerWebExchange exchange, SessionTokens tokens) {
        return refreshes.refresh(tokens).flatMap(result -> switch (result.outcome()) {
            case RENEWED -> {
                var next = result.tokens().orElseThrow();
                cookies.of(next).ifPresent(exchange.getResponse()::addCookie);
                yield Mono.just(next);
            }
            case OVER -> {
                exchange.getResponse().addCookie(cookies.noSession());
                yield Mono.empty();
            }
            case UNAVAILABLE -> Mono.error(unavailable());
        });
    }

    private static Problem unavailable() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }
}
