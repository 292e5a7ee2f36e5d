package fr.cesizen.gateway.limits;

import fr.cesizen.gateway.limits.LimitsProperties.By;
import fr.cesizen.platform.problems.ProblemWriter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
final class RateLimits implements WebFilter {

    private final Limits limits;
    private final Identities identities;
    private final LimitStore store;
    private final ProblemWriter problems;
    private final MeterRegistry metrics;

    RateLimits(Limits limits, Identities identities, LimitStore store, ProblemWriter problems, MeterRegistry metrics) {
        this.limits = limits;
        this.identities = identities;
        this.store = store;
        this.problems = problems;
        this.metrics = metrics;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isForOperators(exchange)) {
            return chain.filter(exchange);
        }
        return identities
                .person(exchange.getRequest())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(person -> take(exchange, person))
                .flatMap(taken -> pass(exchange, chain, taken));
    }

    private static boolean isForOperators(ServerWebExchange exchange) {
        var context = exchange.getApplicationContext();
        return context != null && context.getParent() instanceof WebServerApplicationContext;
    }

    private Mono<List<Taken>> take(ServerWebExchange exchange, Optional<String> person) {
        var address = identities.address(exchange.getRequest());
        return Flux.fromIterable(limits.of(exchange.getRequest(), person.isPresent()))
                .concatMap(limit -> store.take(limit, limit.by() == By.PERSON ? person.orElse(address) : address)
                        .map(probe -> new Taken(limit, probe)))
                .collectList();
    }

    private Mono<Void> pass(ServerWebExchange exchange, WebFilterChain chain, List<Taken> taken) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("RateLimit-Policy", taken.stream().map(Taken::policy).collect(Collectors.joining(", ")));
        headers.set("RateLimit", taken.stream().map(Taken::state).collect(Collectors.joining(", ")));
        return taken.stream()
                .filter(Taken::isRefused)
                .findFirst()
                .map(refused -> refuse(exchange, refused))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> refuse(ServerWebExchange exchange, Taken refused) {
        var name = refused.limit().name();
        metrics.counter("cesizen_limits_refusals", "limit", name).increment();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(refused.secondsToWait()));
        return problems.write(
                exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", name, refused.secondsToWait());
    }
}
