package fr.cesizen.gateway.session;

import fr.cesizen.platform.problems.ProblemWriter;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses what a cookie alone must not do: a browser sends it whoever wrote the page. Changes need the header
 * {@code X-Cesizen: 1}, which no form and no foreign page can send, and nothing may come from elsewhere, where the browser
 * says where it comes from.
 */
@Component
@Order(-150) // after limits, so that it is counted, and before security, which would ask to sign in
final class CrossSiteFilter implements WebFilter {

    static final String HEADER = "X-Cesizen";

    private static final String REFUSED = CrossSiteFilter.class.getName();
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    CrossSiteFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Whether a page of ours could not have sent this request with a cookie. */
    static boolean isForeign(ServerHttpRequest request) {
        var site = request.getHeaders().getFirst("Sec-Fetch-Site");
        return (site != null && !OURS.contains(site)) || (isChange(request) && !isMarked(request));
    }

    /** Remembers that this request came with a session and must not use it; one that only reads goes on without it. */
    static void refuseLater(ServerWebExchange exchange) {
        if (isChange(exchange.getRequest())) {
            exchange.getAttributes().put(REFUSED, true);
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean isForeignChange = isOfSession(request) && isChange(request) && isForeign(request);
        return exchange.getAttributes().containsKey(REFUSED) || isForeignChange
                ? problems.write(exchange, HttpStatus.FORBIDDEN, "cross-site-request")
                : chain.filter(exchange);
    }

    /** Whether the request is for the session's own operations, which read its cookie themselves. */
    static boolean isOfSession(ServerHttpRequest request) {
        var path = request.getPath().value();
        return path.equals("/session") || path.startsWith("/session/");
    }

    private static boolean isChange(ServerHttpRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    private static boolean isMarked(ServerHttpRequest request) {
        return "1".equals(request.getHeaders().getFirst(HEADER));
    }
}
