package fr.cesizen.gateway.ratelimit;

import fr.cesizen.platform.problems.ProblemWriter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Bounds how many long answers of one kind a person has open at once: each holds a connection to its service, of which
 * there are 1,000 for everybody. Counts in this instance only, because it guards the connections of this instance.
 */
@Component
public final class OpenStreamFilter implements GlobalFilter, Ordered {

    private static final String KIND = OpenStreamFilter.class.getName();
    private static final int BEFORE_THE_RESPONSE_IS_WRITTEN = -100;
    private static final String SECONDS = "30";

    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();
    private final int most;
    private final RateLimitKeyResolver keys;
    private final ProblemWriter problems;
    private final MeterRegistry metrics;

    OpenStreamFilter(
            RateLimitProperties settings, RateLimitKeyResolver keys, ProblemWriter problems, MeterRegistry metrics) {
        this.most = settings.openStreams();
        this.keys = keys;
        this.problems = problems;
        this.metrics = metrics;
    }

    /** The metadata of a route whose answers are counted together with others of their kind. */
    public static Map<String, Object> counted(String kind, Map<String, Object> metadata) {
        var all = new HashMap<>(metadata);
        all.put(KIND, kind);
        return all;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var kind = route == null ? null : route.getMetadata().get(KIND);
        if (kind == null) {
            return chain.filter(exchange);
        }
        return keys.person(exchange.getRequest())
                .defaultIfEmpty(keys.address(exchange.getRequest()))
                .map(who -> kind + ":" + who)
                .flatMap(key -> Mono.using(
                        () -> begin(key),
                        begun -> begun ? chain.filter(exchange) : refuse(exchange),
                        begun -> end(key, begun)));
    }

    private boolean begin(String key) {
        var begun = new boolean[1];
        open.compute(key, (same, count) -> {
            int before = count == null ? 0 : count;
            begun[0] = before < most;
            return begun[0] ? before + 1 : before;
        });
        return begun[0];
    }

    /** However it ends: completed, failed, or because the client hung up. */
    private void end(String key, boolean begun) {
        if (begun) {
            open.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
        }
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        metrics.counter("cesizen_limits_refusals", "limit", "open-streams").increment();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
        return problems.write(exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", most);
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_RESPONSE_IS_WRITTEN;
    }
}
