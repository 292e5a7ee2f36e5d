package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.ProblemWriter;
import fr.cesizen.platform.security.OperationPattern;
import fr.cesizen.platform.security.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Makes of a session's cookie what everything behind it knows: {@code Authorization: Bearer}. The cookie goes no further.
 *
 * <p>A token at its end is renewed on the way, so that pictures, downloads and event streams, which browsers ask for by
 * themselves, need no script to go on. Where no token is needed it is dropped instead. A caller's own token wins.
 */
@Component
@Order(-250) // after foreign origins were refused, before limits, which count the person, and security
final class SessionFilter implements WebFilter {

    private static final String API = "/api/";

    private final SessionCookieFactory cookies;
    private final RefreshService refreshes;
    private final ProblemWriter problems;
    private final Clock clock;
    private final Duration early;
    private final List<OperationPattern> open;

    SessionFilter(
            SessionCookieFactory cookies,
            RefreshService refreshes,
            ProblemWriter problems,
            Clock clock,
            SessionProperties settings,
            SecurityProperties security) {
        this.cookies = cookies;
        this.refreshes = refreshes;
        this.problems = problems;
        this.clock = clock;
        this.early = settings.early();
        this.open = security.anonymous().stream().map(OperationPattern::parse).toList();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getCookies().isEmpty() || CrossSiteFilter.isOfSession(request)) {
            return chain.filter(exchange);
        }
        return session(request)
                .map(tokens -> pass(exchange, chain, tokens))
                .orElseGet(() -> chain.filter(bare(exchange)));
    }

    /** The session by which this request would be made; only the API needs one, and a caller with a token has none. */
    private Optional<SessionTokens> session(ServerHttpRequest request) {
        return request.getPath().value().startsWith(API)
                        && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                ? cookies.session(request)
                : Optional.empty();
    }

    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain, SessionTokens tokens) {
        var request = exchange.getRequest();
        if (CrossSiteFilter.isForeign(request)) {
            CrossSiteFilter.refuseLater(exchange);
            return chain.filter(bare(exchange));
        }
        if (tokens.lastsUntil(clock.instant().plus(early))) {
            return chain.filter(signed(exchange, tokens));
        }
        return open.stream().anyMatch(operation -> operation.matches(request))
                ? chain.filter(bare(exchange))
                : refreshes.refresh(tokens).flatMap(result -> passOn(exchange, chain, result));
    }

    /** A session that is over is left to the security chain. Its cookie stays: another answer may just have renewed it. */
    private Mono<Void> passOn(ServerWebExchange exchange, WebFilterChain chain, RefreshResult result) {
        return switch (result.outcome()) {
            case RENEWED -> {
                var next = result.tokens().orElseThrow();
                cookies.of(next).ifPresent(cookie -> {
                    exchange.getResponse().addCookie(cookie);
                    // No cache may hand it to somebody else.
                    exchange.getResponse().beforeCommit(() -> {
                        exchange.getResponse().getHeaders().setCacheControl("no-store");
                        return Mono.empty();
                    });
                });
                yield chain.filter(signed(exchange, next));
            }
            case OVER -> chain.filter(bare(exchange));
            case UNAVAILABLE -> problems.write(exchange, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        };
    }

    private ServerWebExchange signed(ServerWebExchange exchange, SessionTokens tokens) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> {
                    keepOthers(exchange, headers);
                    headers.setBearerAuth(tokens.access());
                }))
                .build();
    }

    private ServerWebExchange bare(ServerWebExchange exchange) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> keepOthers(exchange, headers)))
                .build();
    }

    private void keepOthers(ServerWebExchange exchange, HttpHeaders headers) {
        var others = cookies.others(exchange.getRequest().getCookies());
        if (others.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else {
            headers.set(HttpHeaders.COOKIE, others);
        }
    }
}
