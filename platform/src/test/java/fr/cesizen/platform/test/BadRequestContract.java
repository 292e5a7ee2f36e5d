package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiContract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * What every operation answers to a bad request: 400, one code for one fault, and a pointer that names a part of the request
 * as the OpenAPI document does.
 */
final class BadRequestContract {

    /** An emoji in UTF-8, which HTTP reads as Latin-1: three of its octets are control characters there. */
    private static final String ODD = "\u00f0\u009f\u0098\u0080";

    private static final String GARBAGE = "¿garbage?";
    private static final String UNREADABLE = "malformed-request";
    private static final String WRONG = "invalid-request";

    private final ApiClient api;

    BadRequestContract(ApiClient api) {
        this.api = api;
    }

    Stream<DynamicTest> tests(Operation operation) {
        var tests = Stream.<DynamicTest>builder();
        tests.add(ApiContract.test(operation, "takes no NUL in a parameter's name", () -> {
            var sent = new Sent(operation);
            sent.parameters.put("\0", "x");
            fault(sent, UNREADABLE);
        }));
        operation
                .parameters("header")
                .forEach(header ->
                        tests.add(ApiContract.test(operation, "takes no odd octets in " + header.name(), () -> {
                            var sent = new Sent(operation);
                            sent.headers.put(header.name(), ODD);
                            fault(sent, UNREADABLE);
                        })));
        operation
                .parameters("query")
                .filter(ApiParameter::required)
                .forEach(missing -> tests.add(ApiContract.test(operation, "wants " + missing.pointer(), () -> {
                    var sent = new Sent(operation);
                    sent.parameters.remove(missing.name());
                    fault(sent, WRONG, missing.pointer(), "not-null");
                })));
        Stream.concat(operation.parameters("query"), operation.parameters("path"))
                .filter(parameter -> parameter.refusal() != null)
                .forEach(typed -> tests.add(ApiContract.test(
                        operation, "takes no garbage as " + typed.pointer(), () -> refuses(operation, typed))));
        if (operation.wantsBody() && operation.types().contains(MediaType.APPLICATION_JSON_VALUE)) {
            tests.add(ApiContract.test(operation, "wants its body", () -> {
                var sent = new Sent(operation);
                sent.body = null;
                fault(sent, WRONG, "", "not-null");
            }));
        }
        return tests.build();
    }

    private void refuses(Operation operation, ApiParameter typed) {
        var sent = new Sent(operation);
        (typed.isIn("path") ? sent.variables : sent.parameters).put(typed.name(), GARBAGE);
        var code = Objects.requireNonNull(typed.refusal());
        fault(sent, code.equals("wrong-type") ? UNREADABLE : WRONG, typed.pointer(), code);
    }

    private void fault(Sent sent, String slug, String pointer, String code) {
        fault(sent, slug).error(pointer, code);
    }

    private ApiAnswer fault(Sent sent, String slug) {
        var answer = send(sent).problem(400, slug);
        var problem = answer.json();
        assertThat(problem.path("detail") + " " + problem.path("errors")).doesNotContain(ODD, GARBAGE);
        return answer;
    }

    private ApiAnswer send(Sent sent) {
        var type = sent.operation.type();
        var request = api.exact(sent.operation.method(), sent.address());
        sent.headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type.toString()).type(type.toString());
        }
        return (type == null || sent.body == null ? request : request.body(sent.body)).send();
    }

    /** A request in which nothing is wrong yet but its body. */
    private static final class Sent {

        final Operation operation;
        final Map<String, String> variables;
        final Map<String, String> parameters;
        final Map<String, String> headers;

        @Nullable
        String body = "{}";

        Sent(Operation operation) {
            this.operation = operation;
            this.variables = new HashMap<>(operation.variables());
            this.parameters = ApiParameter.values(operation.parameters("query").filter(ApiParameter::required));
            this.headers =
                    new HashMap<>(Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));
        }

        String address() {
            var path = operation.path();
            for (var variable : variables.entrySet()) {
                path = path.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
            }
            return parameters.entrySet().stream()
                    .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                    .collect(Collectors.joining("&", path + "?", ""));
        }

        private static String encoded(String text) {
            return UriUtils.encode(text, StandardCharsets.UTF_8);
        }
    }
}
