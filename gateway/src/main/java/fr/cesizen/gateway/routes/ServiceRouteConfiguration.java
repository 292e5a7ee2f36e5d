package fr.cesizen.gateway.routes;

import fr.cesizen.gateway.ratelimit.OpenStreamFilter;
import fr.cesizen.gateway.routes.RoutesProperties.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.filter.FilterDefinition;
import org.springframework.cloud.gateway.handler.predicate.PredicateDefinition;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * The routes of every service: events, streams, uploads, reads, everything else, and the OpenAPI document.
 *
 * <p>Reads have a route of their own because only they are retried, and because Spring's Retry keeps the bodies of its
 * whole route in memory (spring-cloud-gateway gh-1866): a read has none.
 */
@Component
final class ServiceRouteConfiguration implements RouteDefinitionLocator {

    private static final String PAUSE_MILLIS = "60000";
    /** None, since it would begin before the upload: from its end on, the pause in a response is limited like any other. */
    private static final String UPLOAD_MILLIS = "-1";
    /** None: the breaker's own time limit covers the same wait, and second attempts with it. */
    private static final Map<String, Object> LIMITED_BY_BREAKER =
            Map.of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, "-1");

    private static final int BEFORE_ALL = -2;
    private static final int BEFORE_WRITES = -1;

    private final List<RouteDefinition> routes;

    ServiceRouteConfiguration(RoutesProperties settings) {
        this.routes = settings.services().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Flux<RouteDefinition> getRouteDefinitions() {
        return Flux.fromIterable(routes);
    }

    private static Stream<RouteDefinition> routes(String name, Service service) {
        var paths = service.prefixes().stream()
                .map(prefix -> "/api/v1/" + prefix + "/**")
                .collect(Collectors.joining(","));
        var reads = route(name, "reads", BEFORE_WRITES, paths, "Method=GET,HEAD");
        reads.setMetadata(LIMITED_BY_BREAKER);
        reads.setFilters(List.of(breaker(name), retry()));
        var rest = route(name, "rest", 0, paths);
        rest.setMetadata(LIMITED_BY_BREAKER);
        rest.setFilters(List.of(breaker(name)));
        var docs = route(name, "docs", 0, "/docs/openapi/" + name, "Method=GET,HEAD");
        docs.setFilters(List.of(breaker(name), new FilterDefinition("SetPath=/v3/api-docs")));
        return Stream.of(
                        longRoute(name, "events", service.events(), "Method=GET", PAUSE_MILLIS),
                        longRoute(name, "streams", service.streams(), "Method=GET", PAUSE_MILLIS),
                        longRoute(name, "uploads", service.uploads(), "Method=POST", UPLOAD_MILLIS),
                        Stream.of(reads, rest, docs))
                .flatMap(each -> each);
    }

    /** The route of these paths, if there are any. */
    private static Stream<RouteDefinition> longRoute(
            String name, String kind, List<String> paths, String method, String millis) {
        if (paths.isEmpty()) {
            return Stream.empty();
        }
        var route = route(name, kind, BEFORE_ALL, String.join(",", paths), method);
        route.setFilters(List.of(breaker("streams")));
        var timeout = Map.<String, Object>of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, millis);
        route.setMetadata(kind.equals("uploads") ? timeout : OpenStreamFilter.counted(kind, timeout));
        return Stream.of(route);
    }

    private static RouteDefinition route(String name, String kind, int order, String paths, String... more) {
        var route = new RouteDefinition();
        route.setId(name + "-" + kind);
        route.setUri(URI.create("lb://" + name));
        route.setOrder(order);
        route.setPredicates(Stream.concat(Stream.of("Path=" + paths), Stream.of(more))
                .map(PredicateDefinition::new)
                .toList());
        return route;
    }

    /** No fallback URL, which would lose the request's method and path: UpstreamFallbackHandler answers the failure itself. */
    private static FilterDefinition breaker(String name) {
        return new FilterDefinition("CircuitBreaker=" + name);
    }

    private static FilterDefinition retry() {
        var retry = new FilterDefinition();
        retry.setName("Retry");
        retry.setArgs(Map.of(
                "retries", "2",
                "methods", "GET,HEAD",
                "series", "",
                "statuses", "BAD_GATEWAY,SERVICE_UNAVAILABLE",
                "exceptions", "java.io.IOException",
                "backoff.firstBackoff", "50ms",
                "backoff.maxBackoff", "500ms",
                "backoff.factor", "2"));
        return retry;
    }
}
