package fr.cesizen.gateway.ratelimit;

import fr.cesizen.gateway.ratelimit.RateLimitProperties.By;
import fr.cesizen.platform.problems.ProblemWriter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts every request before it costs anything, reports what is left in headers, and answers 429 when nothing is left.
 *
 * <p>Probes and scrapes are not counted: they use the management port, whose context inherits this filter.
 */
@Component
@Order(-200) // before security, so that guessed tokens are counted too
final class RateLimitFilter implements WebFilter {

    private final LimitResolver limits;
    private final RateLimitKeyResolver keys;
    private final RateLimitStore store;
    private final ProblemWriter problems;
    private final MeterRegistry metrics;

    RateLimitFilter(
            LimitResolver limits,
            RateLimitKeyResolver keys,
            RateLimitStore store,
            ProblemWriter problems,
            MeterRegistry metrics) {
        this.limits = limits;
        this.keys = keys;
        this.store = store;
        this.problems = problems;
        this.metrics = metrics;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isForOperators(exchange)) {
            return chain.filter(exchange);
        }
        return keys.person(exchange.getRequest())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(person -> take(exchange, person))
                .flatMap(taken -> pass(exchange, chain, taken));
    }

    private static boolean isForOperators(ServerWebExchange exchange) {
        var context = exchange.getApplicationContext();
        return context != null && context.getParent() instanceof WebServerApplicationContext;
    }

    private Mono<List<RateLimitResult>> take(ServerWebExchange exchange, Optional<String> person) {
        var address = keys.address(exchange.getRequest());
        return Flux.fromIterable(limits.of(exchange.getRequest(), person.isPresent()))
                .concatMap(limit -> take(limit, limit.by() == By.PERSON ? person.orElse(address) : address))
                .collectList();
    }

    private Mono<RateLimitResult> take(RateLimit limit, String who) {
        return store.take(limit, who).map(probe -> new RateLimitResult(limit, who, probe));
    }

    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain, List<RateLimitResult> taken) {
        var headers = exchange.getResponse().getHeaders();
        headers.set(
                "RateLimit-Policy", taken.stream().map(RateLimitResult::policy).collect(Collectors.joining(", ")));
        headers.set("RateLimit", taken.stream().map(RateLimitResult::state).collect(Collectors.joining(", ")));
        return taken.stream()
                .filter(RateLimitResult::isRefused)
                .findFirst()
                .map(refused -> refuse(exchange, refused))
                .orElseGet(() -> {
                    exchange.getResponse().beforeCommit(() -> refund(exchange.getResponse(), taken));
                    return chain.filter(exchange);
                });
    }

    /** A few tries an hour are not to be used up by our own faults. The headers still count this one. */
    private Mono<Void> refund(ServerHttpResponse response, List<RateLimitResult> taken) {
        var status = response.getStatusCode();
        return status == null || !status.is5xxServerError()
                ? Mono.empty()
                : Flux.fromIterable(taken)
                        .filter(result -> result.limit().refundsFailures())
                        .concatMap(result -> store.giveBack(result.limit(), result.who()))
                        .then();
    }

    private Mono<Void> refuse(ServerWebExchange exchange, RateLimitResult refused) {
        var name = refused.limit().name();
        metrics.counter("cesizen_limits_refusals", "limit", name).increment();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(refused.secondsToWait()));
        return problems.write(
                exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", name, refused.secondsToWait());
    }
}
