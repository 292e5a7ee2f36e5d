package fr.cesizen.platform.test;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at a client of the service under test: the one way in which tests send requests. Inject the one that has no token
 * and let it speak {@link #as} a person; what a domain calls its requests stands in a vocabulary of the module, on top of this.
 */
public final class ApiClient {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final WebTestClient http;
    private final @Nullable UUID person;
    private final @Nullable String authorization;
    private final @Nullable String language;

    private ApiClient(
            WebTestClient http, @Nullable UUID person, @Nullable String authorization, @Nullable String language) {
        this.http = http;
        this.person = person;
        this.authorization = authorization;
        this.language = language;
    }

    /** Somebody without a token. */
    public static ApiClient anyone(WebTestClient http) {
        return new ApiClient(http, null, null, null);
    }

    /** A person whom nobody has seen before. */
    public ApiClient somebody() {
        return as(UUID.randomUUID());
    }

    /** That person, with role {@code user}. */
    public ApiClient as(UUID who) {
        return as(who, "user");
    }

    /** That person, with these roles and no others. */
    public ApiClient as(UUID who, String... roles) {
        return new ApiClient(http, who, TestTokens.bearer(who, roles), language);
    }

    /** Whoever sends this {@code Authorization}, which may be a bad one. */
    public ApiClient with(String header) {
        return new ApiClient(http, person, header, language);
    }

    /** The same, who reads this language, for example {@code en}. */
    public ApiClient in(String tag) {
        return new ApiClient(http, person, authorization, tag);
    }

    public UUID person() {
        return Objects.requireNonNull(person, "a client of nobody");
    }

    /** What the client sends as {@code Authorization}. */
    public String authorization() {
        return Objects.requireNonNull(authorization, "a client without a token");
    }

    /** A request to be completed and sent; {@code variables} fill the braces of the path in order, encoded. */
    public ApiRequest request(HttpMethod method, String path, Object... variables) {
        return signed(new ApiRequest(http.method(method).uri(path, variables)));
    }

    /** A request whose address, path and query, is sent as it stands: neither encoded nor made regular. */
    public ApiRequest exact(HttpMethod method, String address) {
        return signed(new ApiRequest(
                http.method(method).uri(server -> URI.create(server.build().resolve("/") + address.substring(1)))));
    }

    private ApiRequest signed(ApiRequest request) {
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return language == null ? request : request.header("Accept-Language", language);
    }

    public ApiAnswer get(String path, Object... variables) {
        return request(HttpMethod.GET, path, variables).send();
    }

    /** With a new idempotency key and no body. */
    public ApiAnswer post(String path) {
        return request(HttpMethod.POST, path).key().send();
    }

    /** With a new idempotency key; the body is JSON text, or becomes it. */
    public ApiAnswer post(String path, Object body) {
        return request(HttpMethod.POST, path).key().body(body).send();
    }

    public ApiAnswer put(String path, Object body) {
        return request(HttpMethod.PUT, path).body(body).send();
    }

    public ApiAnswer put(String path, String ifMatch, Object body) {
        return request(HttpMethod.PUT, path).ifMatch(ifMatch).body(body).send();
    }

    public ApiAnswer delete(String path) {
        return request(HttpMethod.DELETE, path).send();
    }

    /** Sends so many requests at the same time; returns their statuses. */
    public static List<Integer> together(int count, IntFunction<ApiAnswer> request) {
        return Flux.range(0, count)
                .flatMap(
                        i -> Mono.fromCallable(() -> request.apply(i).status())
                                .subscribeOn(Schedulers.boundedElastic()),
                        count)
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    /** The items of all pages of a list, whose path may have a query. */
    public List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        var page = get(path).status(200);
        items.addAll(page.items());
        while (page.json().hasNonNull("next")) {
            var next = page.json().get("next").asString();
            page = get(path + (path.contains("?") ? "&" : "?") + "after={next}", next)
                    .status(200);
            items.addAll(page.items());
        }
        return items;
    }
}
