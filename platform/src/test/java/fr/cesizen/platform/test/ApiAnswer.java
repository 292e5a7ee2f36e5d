package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered to an {@link ApiClient}; each expectation that fails prints the whole exchange. */
public final class ApiAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private final ResponseSpec response;
    private @Nullable BodyContentSpec body;

    ApiAnswer(ResponseSpec response) {
        this.response = response;
    }

    /** The status; like {@link #headers}, it waits for the body, which events never end. */
    public int status() {
        return body().returnResult().getStatus().value();
    }

    public ApiAnswer status(int expected) {
        response.expectStatus().isEqualTo(expected);
        return this;
    }

    /** Expects a problem of RFC 9457 with this status and the type {@code /problems/slug}. */
    public ApiAnswer problem(int status, String slug) {
        status(status);
        response.expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json().path("detail").asString("")).doesNotContain("Exception", "fr.cesizen", "{0}");
        return has("$.title").has("$.type", "/problems/" + slug);
    }

    /** Expects a problem whose first error has this JSON pointer and code. */
    public ApiAnswer problem(int status, String slug, String pointer, String code) {
        return problem(status, slug).error(pointer, code);
    }

    /** Expects a refusal of whatever type whose first error has this JSON pointer and code. */
    public ApiAnswer fault(int status, String pointer, String code) {
        return status(status).error(pointer, code);
    }

    /** Expects a first error with this JSON pointer and code. */
    public ApiAnswer error(String pointer, String code) {
        return has("$.errors[0].pointer", pointer).has("$.errors[0].code", code);
    }

    /** Expects a value at a JSON path. */
    public ApiAnswer has(String jsonPath, Object value) {
        body().jsonPath(jsonPath).isEqualTo(value);
        return this;
    }

    /** Expects something at a JSON path that is neither null nor an empty text. */
    public ApiAnswer has(String jsonPath) {
        body().jsonPath(jsonPath).exists();
        return satisfies(jsonPath, value -> assertThat(value).isNotEqualTo(""));
    }

    /** Asks something of the value at a JSON path. */
    public ApiAnswer satisfies(String jsonPath, Consumer<Object> question) {
        body().jsonPath(jsonPath).value(question);
        return this;
    }

    /** The challenge of a refusal, empty for any other answer; the body is let go unread, as events never end. */
    public String challenge() {
        var result = response.returnResult(byte[].class);
        result.getResponseBody().takeUntilOther(Mono.empty()).blockLast();
        return Objects.requireNonNullElse(result.getResponseHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE), "");
    }

    /** Expects nothing at a JSON path. */
    public ApiAnswer lacks(String jsonPath) {
        body().jsonPath(jsonPath).doesNotExist();
        return this;
    }

    /** Expects a header with exactly these values. */
    public ApiAnswer header(String name, String... values) {
        response.expectHeader().valueEquals(name, values);
        return this;
    }

    /** Expects a header, whatever its value. */
    public ApiAnswer header(String name) {
        response.expectHeader().exists(name);
        return this;
    }

    public ApiAnswer noHeader(String name) {
        response.expectHeader().doesNotExist(name);
        return this;
    }

    /** All headers; the body is read before, since asking for them alone would let it go. */
    public HttpHeaders headers() {
        return body().returnResult().getResponseHeaders();
    }

    public String etag() {
        return Objects.requireNonNull(headers().getETag(), "no ETag");
    }

    /** Of what was created, as {@code Location} says. */
    public String path() {
        return Objects.requireNonNull(headers().getLocation(), "no Location").getPath();
    }

    public JsonNode json() {
        var bytes = bytes();
        assertThat(bytes).as("a JSON body").isNotEmpty();
        return JSON.readTree(bytes);
    }

    /** The body as a record of the test. */
    public <T> T as(Class<T> type) {
        return JSON.readValue(bytes(), type);
    }

    /** The items of a page. */
    public List<JsonNode> items() {
        return json().path("items").valueStream().toList();
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The lines of newline-delimited JSON. */
    public List<JsonNode> lines() {
        return text().lines().map(JSON::readTree).toList();
    }

    /** The id of what was created or read. */
    public String id() {
        return json().path("id").asString();
    }

    /** The body; none is empty. */
    public byte[] bytes() {
        var bytes = body().returnResult().getResponseBody();
        return bytes == null ? new byte[0] : bytes;
    }

    /** Server-sent events as they come; whoever no longer reads them hangs up. */
    public Flux<ServerSentEvent<JsonNode>> events() {
        return response.returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .getResponseBody();
    }

    /** It is read at the first question, and once. */
    private BodyContentSpec body() {
        if (body == null) {
            body = response.expectBody();
        }
        return body;
    }
}
