package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What holds for HEAD and for the label of every operation that is read with GET. */
final class HeadContract {

    private final WebTestClient http;
    private final String token;

    HeadContract(WebTestClient http, String token) {
        this.http = http;
        this.token = token;
    }

    Stream<DynamicTest> tests(String uri) {
        return Stream.of(
                dynamicTest("HEAD " + uri + " is GET's twin, or not allowed", () -> answersHeadAsGet(uri)),
                dynamicTest("GET " + uri + " labels no success as a problem", () -> labelsNoSuccessAsProblem(uri)));
    }

    private void answersHeadAsGet(String uri) {
        var head = answer(HttpMethod.HEAD, uri, true);
        if (head.status == 405) {
            assertThat(head.headers.getAllow()).contains(HttpMethod.GET).doesNotContain(HttpMethod.HEAD);
        } else {
            assertThat(head.status).isEqualTo(answer(HttpMethod.GET, uri, true).status);
        }
        assertThat(answer(HttpMethod.HEAD, uri, false).status == 401)
                .isEqualTo(answer(HttpMethod.GET, uri, false).status == 401);
    }

    private void labelsNoSuccessAsProblem(String uri) {
        var answer = answer(HttpMethod.GET, uri, true);
        var type = answer.headers.getContentType();
        assertThat(type != null && type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .isEqualTo(answer.status >= 400);
    }

    private Answer answer(HttpMethod method, String uri, boolean signed) {
        var request = http.method(method).uri(uri).header("Accept", "application/problem+json");
        if (signed) {
            request.header("Authorization", token);
        }
        var answer = request.exchange().returnResult(byte[].class);
        // Not read: some answers are events, and never end.
        answer.getResponseBody().subscribe().dispose();
        return new Answer(answer.getStatus().value(), answer.getResponseHeaders());
    }

    private record Answer(int status, HttpHeaders headers) {}
}
