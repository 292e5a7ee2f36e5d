package fr.cesizen.gateway.routes;

import fr.cesizen.gateway.routes.DoorProperties.Service;
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
 * The routes of every service: its streams, its reads, everything else, and its OpenAPI document.
 *
 * <p>Reads have a route of their own because they alone are retried, and because Spring's Retry keeps the bodies of
 * its whole route in memory (spring-cloud-gateway gh-1866): a read has none.
 */
@Component
final class ServiceRoutes implements RouteDefinitionLocator {

    private static final String SILENCE_MILLIS = "60000";
    /** Longer than the patience with a request that arrives. */
    private static final String UPLOAD_MILLIS = "150000";

    private static final int BEFORE_ALL = -2;
    private static final int BEFORE_WRITES = -1;

    private final List<RouteDefinition> routes;

    ServiceRoutes(DoorProperties door) {
        this.routes = door.services().entrySet().stream()
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
        var events = stream(route(name, "events", BEFORE_ALL, paths, "Method=GET", "Header=Accept,.*event-stream.*"));
        var reads = route(name, "reads", BEFORE_WRITES, paths, "Method=GET,HEAD");
        reads.setFilters(List.of(breaker(name), retry()));
        var rest = route(name, "rest", 0, paths);
        rest.setFilters(List.of(breaker(name)));
        var docs = route(name, "docs", 0, "/docs/openapi/" + name, "Method=GET");
        docs.setFilters(List.of(breaker(name), new FilterDefinition("SetPath=/v3/api-docs")));
        return Stream.of(streams(name, service), uploads(name, service), Stream.of(events, reads, rest, docs))
                .flatMap(each -> each);
    }

    /** The time limit of an answer begins with its request, so that of a file has to wait for the file. */
    private static Stream<RouteDefinition> uploads(String name, Service service) {
        if (service.uploads().isEmpty()) {
            return Stream.empty();
        }
        var route = stream(route(name, "uploads", BEFORE_ALL, String.join(",", service.uploads()), "Method=POST"));
        route.setMetadata(Map.of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, UPLOAD_MILLIS));
        return Stream.of(route);
    }

    private static Stream<RouteDefinition> streams(String name, Service service) {
        return service.streams().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        stream(route(name, "streams", BEFORE_ALL, String.join(",", service.streams()), "Method=GET")));
    }

    private static RouteDefinition stream(RouteDefinition route) {
        route.setFilters(List.of(breaker("streams")));
        route.setMetadata(Map.of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, SILENCE_MILLIS));
        return route;
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

    /** No fallback address: it would lose the request's method and path; the failure itself is answered. */
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
