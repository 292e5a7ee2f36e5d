package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every operation of a service answers alike, checked for each operation of its OpenAPI document, so that no endpoint can
 * be forgotten: 401 without a token of ours, 403 without a role of people, 404 for what is nobody's or somebody else's, 405,
 * 413 and 415; of scopes what {@link ScopeContract} says, of 400 what {@link BadRequestContract} says, of HEAD what {@link HeadContract} says, of events what {@link StreamContract}
 * says; and 404 for what is the
 * operators', on a port of its own. Use it from a {@code @TestFactory}.
 */
public final class ApiContract {

    private static final String[] ALL_ROLES = {"user", "support", "admin", "dpo"};

    private final WebTestClient http;
    private final UUID person = UUID.randomUUID();
    private final Map<String, String> refused = TestTokens.refused(person);
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Integer> unknownIds = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    /** A streamed body is measured by pieces of 8 KiB, of which the last one does not count. */
    private int largeBody = 80_000;

    public ApiContract(WebTestClient http) {
        this.http = http;
    }

    /** A valid body for an operation with an id in its path, for example of {@code PUT /api/v1/journal/entries/{id}}. */
    public ApiContract body(String operation, String json) {
        bodies.put(operation, json);
        return this;
    }

    /** What an operation answers for an id that is nobody's, where that is not 404; a success when it makes something of it. */
    public ApiContract unknownId(String operation, int status) {
        unknownIds.put(operation, status);
        return this;
    }

    /** Something that belongs to somebody else, for all operations whose path begins so. */
    public ApiContract somebodyElses(String path, String id) {
        others.put(path, id);
        return this;
    }

    /** Size of a JSON body that is too large for every operation, in bytes; 80,000 unless told otherwise. */
    public ApiContract tooLarge(int bytes) {
        largeBody = bytes;
        return this;
    }

    public Stream<DynamicTest> tests() {
        var document = read(http.get().uri("/v3/api-docs").exchange());
        var said = document.path("info").path("description").asString("");
        assertThat(said.split("\\. "))
                .as("what the service is, in three sentences")
                .hasSizeGreaterThanOrEqualTo(3);
        var operations = operations(document);
        assertThat(operations).isNotEmpty();
        return Stream.of(operations.stream().flatMap(this::tests), internal(), operators())
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> tests(Operation operation) {
        var tests = Stream.<DynamicTest>builder();
        tests.add(
                operation.secured
                        ? test(operation, "wants a token of ours", () -> wantsAToken(operation))
                        : test(operation, "ignores tokens", () -> ignoresTokens(operation)));
        tests.add(test(operation, "knows no method PATCH", () -> {
            var patch =
                    new Operation(HttpMethod.PATCH, operation.path, operation.secured, List.of(), operation.variables);
            var answer = send(patch, bearer(ALL_ROLES), null, null);
            problem(answer, 405, "method-not-allowed");
            answer.expectHeader().value("Allow", allowed -> assertThat(allowed.split(", *"))
                    .contains(operation.method.name())
                    .doesNotContain("PATCH"));
        }));
        if (operation.secured) {
            tests.add(test(operation, "wants a role of people", () -> {
                problem(send(operation, bearer("nobody"), operation.type(), "{}"), 403, "forbidden");
                problem(send(operation, bearer(), operation.type(), "{}"), 403, "forbidden");
            }));
        }
        if (!operation.types.isEmpty()) {
            tests.add(test(operation, "takes no other media type", () -> {
                var answer = send(operation, bearer(ALL_ROLES), MediaType.APPLICATION_XML, "<x/>");
                problem(answer, 415, "unsupported-media-type");
                answer.expectHeader().values("Accept", taken -> assertThat(MediaType.parseMediaTypes(taken))
                        .containsAll(MediaType.parseMediaTypes(operation.types)));
            }));
        }
        if (operation.types.contains(MediaType.APPLICATION_JSON_VALUE)) {
            tests.add(test(operation, "takes no oversized body", () -> {
                var body = "{\"text\":\"" + "x".repeat(largeBody) + "\"}";
                problem(send(operation, bearer(ALL_ROLES), MediaType.APPLICATION_JSON, body), 413, "payload-too-large");
            }));
        }
        if (operation.variables.containsKey("id") && operation.secured) {
            tests.add(test(operation, "does not know what is nobody's", () -> hidesNobodys(operation)));
            others.forEach((path, id) -> {
                if (operation.path.startsWith(path)) {
                    tests.add(
                            test(operation, "does not know what is somebody else's", () -> hidesOthers(operation, id)));
                }
            });
        }
        var anyone = ApiClient.anyone(http);
        var all = Stream.of(
                        tests.build(),
                        new ScopeContract(anyone).tests(operation, uri(operation)),
                        new BadRequestContract(anyone.with(bearer(ALL_ROLES))).tests(operation),
                        new StreamContract(http, ALL_ROLES).tests(operation, uri(operation)))
                .flatMap(each -> each);
        return HttpMethod.GET.equals(operation.method)
                ? Stream.concat(all, new HeadContract(http, bearer(ALL_ROLES)).tests(uri(operation)))
                : all;
    }

    private void wantsAToken(Operation operation) {
        problem(send(operation, null, operation.type(), "{}"), 401, "unauthenticated");
        refused.values()
                .forEach(token -> problem(send(operation, token, operation.type(), "{}"), 401, "unauthenticated"));
    }

    /** What is open to everybody answers also somebody whose token has expired. */
    private void ignoresTokens(Operation operation) {
        int without = status(send(operation, null, operation.type(), "{}"));
        assertThat(without).isNotEqualTo(401);
        refused.forEach((why, token) -> assertThat(status(send(operation, token, operation.type(), "{}")))
                .as(why)
                .isEqualTo(without));
    }

    private void hidesNobodys(Operation operation) {
        int status = unknownIds.getOrDefault(operation.toString(), 404);
        var answer = send(operation, bearer(ALL_ROLES), operation.type(), validBody(operation));
        if (status < 400) {
            answer.expectStatus().isEqualTo(status);
        } else {
            problem(answer, status, status == 404 ? "not-found" : "");
        }
    }

    /** It answers as for an id that does not exist, so that nobody learns which ids do. */
    private void hidesOthers(Operation operation, String id) {
        var variables = new HashMap<>(operation.variables);
        variables.put("id", id);
        var theirs = new Operation(operation.method, operation.path, true, operation.types, variables);
        var body = validBody(operation);
        // Somebody new, who has made nothing under that id by another operation.
        var stranger = TestTokens.bearer(UUID.randomUUID(), "user");
        int nobodys = status(send(operation, stranger, operation.type(), body));
        int others = status(send(theirs, stranger, operation.type(), body));
        assertThat(others).isEqualTo(nobodys);
        if (unknownIds.getOrDefault(operation.toString(), 404) >= 400) {
            assertThat(others).isIn(403, 404);
        }
    }

    private @Nullable String validBody(Operation operation) {
        return operation.types.isEmpty()
                ? null
                : Objects.requireNonNull(bodies.get(operation.toString()), () -> "No body is known for " + operation);
    }

    /** What gdpr-service reads is not in the document, and no less closed. */
    private Stream<DynamicTest> internal() {
        var list = new Operation(HttpMethod.GET, "/internal/personal-data", true, List.of(), Map.of());
        var sections = read(send(list, bearer("user"), null, null));
        return Stream.concat(
                        Stream.of(list),
                        sections.valueStream()
                                .map(section -> new Operation(
                                        HttpMethod.GET,
                                        list.path + "/" + section.asString(),
                                        true,
                                        List.of(),
                                        Map.of())))
                .flatMap(operation -> Stream.of(
                        test(operation, "wants a token of ours", () -> wantsAToken(operation)),
                        test(
                                operation,
                                "wants a role of people",
                                () -> problem(send(operation, bearer("nobody"), null, null), 403, "forbidden"))));
    }

    /** What the management port answers is nothing here, not even for an administrator. */
    private Stream<DynamicTest> operators() {
        return Stream.of(
                        "",
                        "/health",
                        "/health/readiness",
                        "/info",
                        "/prometheus",
                        "/deadletters",
                        "/erasures",
                        "/retention")
                .map(path -> new Operation(HttpMethod.GET, "/actuator" + path, true, List.of(), Map.of()))
                .map(operation -> test(
                        operation,
                        "is not on the port that serves people",
                        () -> problem(send(operation, bearer(ALL_ROLES), null, null), 404, "not-found")));
    }

    private ResponseSpec send(
            Operation operation, @Nullable String token, @Nullable MediaType type, @Nullable String body) {
        var request = http.method(operation.method)
                .uri(uri(operation))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"");
        if (token != null) {
            request.header("Authorization", token);
        }
        return type == null || body == null
                ? request.exchange()
                : request.contentType(type).bodyValue(body).exchange();
    }

    private static String uri(Operation operation) {
        return UriComponentsBuilder.fromPath(operation.path)
                .buildAndExpand(operation.variables)
                .toUriString();
    }

    private static void problem(ResponseSpec answer, int status, String slug) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.title")
                .isNotEmpty();
        if (!slug.isEmpty()) {
            body.jsonPath("$.type").isEqualTo("/problems/" + slug);
        }
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    private String bearer(String... roles) {
        return TestTokens.bearer(person, roles);
    }

    private static List<Operation> operations(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(each -> Operation.of(path.getKey(), each)))
                .toList();
    }

    private static JsonNode read(ResponseSpec answer) {
        var body = answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return new JsonMapper().readTree(Objects.requireNonNull(body));
    }

    /** Says in a failure which operation it is about: Surefire reports a dynamic test by its number alone. */
    static DynamicTest test(Operation operation, String promise, Executable check) {
        return dynamicTest(operation + " " + promise, () -> {
            try {
                check.execute();
            } catch (AssertionError broken) {
                throw new AssertionError(operation + " " + promise + ": " + broken.getMessage(), broken);
            }
        });
    }

    /**
     * An operation of the document.
     *
     * @param types of its body
     * @param variables of the path, with values of the right form
     * @param wantsBody whether a request without a body is refused
     * @param scopes that a token of somebody else's client needs
     * @param isForOwnClients whether it says that no scope opens it
     * @param streams whether it answers events
     */
    record Operation(
            HttpMethod method,
            String path,
            boolean secured,
            List<String> types,
            Map<String, String> variables,
            boolean wantsBody,
            List<ApiParameter> parameters,
            List<String> scopes,
            boolean isForOwnClients,
            boolean streams) {

        /** One that is not in the document, and takes nothing. */
        Operation(HttpMethod method, String path, boolean secured, List<String> types, Map<String, String> variables) {
            this(method, path, secured, types, variables, false, List.of(), List.of(), true, false);
        }

        static Operation of(String path, Map.Entry<String, JsonNode> described) {
            var operation = described.getValue();
            var body = operation.path("requestBody");
            var parameters = operation
                    .path("parameters")
                    .valueStream()
                    .map(ApiParameter::of)
                    .toList();
            return new Operation(
                    HttpMethod.valueOf(described.getKey().toUpperCase(Locale.ROOT)),
                    path,
                    operation.has("security"),
                    body.path("content").propertyNames().stream().toList(),
                    ApiParameter.values(parameters.stream().filter(each -> each.isIn("path"))),
                    body.path("required").asBoolean(false),
                    parameters,
                    operation
                            .path("security")
                            .path(0)
                            .path("token")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList(),
                    operation.path("x-own-clients").asBoolean(false),
                    operation.path("responses").path("200").path("content").has(MediaType.TEXT_EVENT_STREAM_VALUE));
        }

        Stream<ApiParameter> parameters(String place) {
            return parameters.stream().filter(each -> each.isIn(place));
        }

        @Nullable
        MediaType type() {
            return types.isEmpty() ? null : MediaType.parseMediaType(types.get(0));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
