package fr.cesizen.gateway.pages;

import fr.cesizen.platform.problems.ProblemWriter;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Serves the web client at every address that is no service's, and a page with status 404 where there is nothing;
 * programs, which do not ask for HTML, get a problem there. Costs a look into memory, so it counts for no limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25) // after security headers and compression, before origins, limits and tokens
final class PageFilter implements WebFilter {

    /** First segments of the addresses that others answer. */
    private static final Set<String> OTHERS = Set.of("api", "docs", "realms", "resources", "session", "actuator");

    private final PageRegistry pages;
    private final PageHandler handler;
    private final ProblemWriter problems;

    PageFilter(PageRegistry pages, PageHandler handler, ProblemWriter problems) {
        this.pages = pages;
        this.handler = handler;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isOurs(exchange)) {
            return chain.filter(exchange);
        }
        var path = exchange.getRequest().getPath();
        return pages.find(path)
                .map(page -> handler.write(exchange, page, HttpStatus.OK))
                .or(() -> pages.findWithoutSlash(path).map(address -> redirect(exchange, address)))
                .orElseGet(() -> writeMissing(exchange, path));
    }

    /** To an address of the client, with what was asked of it; it begins with one slash, so it is never another host's. */
    private static Mono<Void> redirect(ServerWebExchange exchange, String address) {
        var query = exchange.getRequest().getURI().getRawQuery();
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        response.getHeaders().setLocation(URI.create(query == null ? address : address + "?" + query));
        return response.setComplete();
    }

    private Mono<Void> writeMissing(ServerWebExchange exchange, RequestPath path) {
        return pages.missing(path)
                .filter(page -> wantsHtml(exchange))
                .map(page -> handler.write(exchange, page, HttpStatus.NOT_FOUND))
                .orElseGet(() -> problems.write(exchange, HttpStatus.NOT_FOUND));
    }

    /** An address with an empty segment is left to the firewall, which refuses it. */
    private static boolean isOurs(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod();
        return !exchange.getRequest().getPath().value().startsWith("//")
                && (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && !OTHERS.contains(firstSegment(exchange.getRequest().getPath()))
                && !isForOperators(exchange);
    }

    /** Filters also run on the port of health and metrics. */
    private static boolean isForOperators(ServerWebExchange exchange) {
        var context = exchange.getApplicationContext();
        return context != null && context.getParent() instanceof WebServerApplicationContext;
    }

    private static String firstSegment(RequestPath path) {
        return path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .findFirst()
                .orElse("");
    }

    private static boolean wantsHtml(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getOrEmpty("Accept").stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }
}
