package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class HeadersTest {

    /** An emoji in UTF-8, which HTTP reads as Latin-1: three of its octets are control characters there. */
    static final String EMOJI = "\u00f0\u009f\u0098\u0080";

    @Autowired
    WebTestClient http;

    final UUID lea = UUID.randomUUID();

    ResponseSpec send(HttpMethod method, String uri, Map<String, String> headers) {
        return http.method(method)
                .uri(uri)
                .headers(all -> headers.forEach(all::set))
                .header("Authorization", TestTokens.bearer(lea))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\":\"x\",\"day\":1}")
                .exchange();
    }

    String written() {
        var location = send(HttpMethod.POST, "/api/v1/notes", Map.of("Idempotency-Key", UUID.randomUUID() + ""))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath();
    }

    static void problem(ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }

    static void fault(ResponseSpec answer, int status, String pointer, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "POST, /api/v1/notes,                                       Idempotency-Key",
        "PUT,  /api/v1/notes/0190b5b0-0000-7000-8000-000000000000,  If-Match",
        "GET,  /api/v1/notes/counted?first-day=1,                   Note-Seal",
        "GET,  /api/v1/notes,                                       Accept",
        "GET,  /api/v1/notes,                                       Authorization",
        "GET,  /api/v1/notes?%00=x,                                 X-Any",
        "GET,  /api/v1/notes?after=%00,                             X-Any",
        "GET,  /api/v1/notes/broken?%C2%9Fsecret=x,                 X-Any"
    })
    void refusesOddOctetsAndKeepsThemOutOfTheLog(String method, String uri, String header, CapturedOutput log) {
        var request = http.method(HttpMethod.valueOf(method))
                .uri(address -> address.build().resolve(uri))
                .header("Authorization", TestTokens.bearer(lea))
                .headers(all -> all.set(header, "Bearer secret" + (header.equals("X-Any") ? "" : EMOJI)))
                .exchange();
        problem(request, 400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }

    /** Of another site's cookie, or of what is only for people to read, nothing here depends. */
    @ParameterizedTest
    @ValueSource(strings = {"Cookie", "User-Agent", "Accept-Language", "traceparent", "X-City"})
    void answersInSpiteOfOddOctetsThatItDoesNotNeed(String header, CapturedOutput log) {
        http.get()
                .uri("/api/v1/notes")
                .header("Authorization", TestTokens.bearer(lea))
                .header(header, "secret" + EMOJI)
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(log).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1//notes", "/api/v1/./notes", "/api/v1/notes;v=1", "/api/v1/notes%2F", "/api/v1/%00"})
    void refusesOddPathsAsAProblem(String path) {
        var answer = http.get()
                .uri(address -> java.net.URI.create(address.build().resolve("/") + path.substring(1)))
                .exchange();
        problem(answer, 400, "malformed-request");
    }

    @ParameterizedTest(name = "If-Match: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*                      | 200",
                "\"0\"                  | 200",
                "\"7\", \"0\"           | 200",
                "\"a,b\" ,, \"0\",      | 200",
                "W/\"1\",\"0\"          | 200",
                "W/\"0\"                | 412",
                "\"1\"                  | 412",
                "\"00\"                 | 412",
                "\"x\"                  | 412",
                "0                      | 400",
                "\"0                    | 400",
                "\"0\" \"1\"            | 400",
                "*, \"0\"               | 400",
                "w/\"0\"                | 400",
                ",                      | 400"
            })
    void comparesVersionsAsHttpSays(String ifMatch, int status) {
        var answer = send(HttpMethod.PUT, written(), Map.of("If-Match", ifMatch));
        if (status == 400) {
            fault(answer, 400, "If-Match", "wrong-type");
        } else {
            answer.expectStatus().isEqualTo(status);
        }
    }

    @Test
    void namesTheHeaderOrParameterThatIsMissingOrWrong() {
        fault(send(HttpMethod.PUT, written(), Map.of()), 428, "If-Match", "not-null");
        fault(send(HttpMethod.POST, "/api/v1/notes", Map.of()), 400, "Idempotency-Key", "not-null");
        fault(
                send(HttpMethod.POST, "/api/v1/notes", Map.of("Idempotency-Key", "short")),
                400,
                "Idempotency-Key",
                "pattern");
        var counted = "/api/v1/notes/counted";
        var seal = Map.of("Note-Seal", "x");
        fault(send(HttpMethod.GET, counted, seal), 400, "?first-day", "not-null");
        fault(send(HttpMethod.GET, counted + "?first-day=", seal), 400, "?first-day", "not-null");
        fault(send(HttpMethod.GET, counted + "?first-day=x", seal), 400, "?first-day", "wrong-type");
        fault(send(HttpMethod.GET, counted + "?first-day=-1", seal), 400, "?first-day", "min");
        fault(send(HttpMethod.GET, counted + "?first-day=1", Map.of()), 400, "Note-Seal", "not-null");
        fault(send(HttpMethod.GET, "/api/v1/notes?limit=x", Map.of()), 400, "?limit", "wrong-type");
        fault(send(HttpMethod.GET, "/api/v1/notes?limit=0", Map.of()), 400, "?limit", "min");
        fault(send(HttpMethod.GET, "/api/v1/notes?limit=201", Map.of()), 400, "?limit", "max");
    }

    @Test
    void missesABody() {
        var answer = http.post()
                .uri("/api/v1/notes")
                .header("Authorization", TestTokens.bearer(lea))
                .header("Idempotency-Key", "12345678")
                .contentType(MediaType.APPLICATION_JSON)
                .exchange();
        fault(answer, 400, "", "not-null");
    }

    @Test
    void saysWhatItWouldHaveTaken() {
        send(HttpMethod.DELETE, "/api/v1/notes", Map.of())
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .value("Allow", allowed -> assertThat(allowed.split(", *"))
                        .containsExactlyInAnyOrder("GET", "HEAD", "POST"));
        http.post()
                .uri("/api/v1/notes")
                .header("Authorization", TestTokens.bearer(lea))
                .header("Idempotency-Key", "12345678")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .value("Accept", taken -> assertThat(taken).contains("application/json"));
    }

    @Test
    void ignoresTokensWhereNoneIsNeeded() {
        TestTokens.refused(lea).forEach((why, token) -> http.get()
                .uri("/api/v1/notes/open")
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).as(why).isEqualTo(200)));
        http.get()
                .uri("/api/v1/notes/open")
                .header("Authorization", "Bearer " + EMOJI)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void endsNoErrorWithoutABody() {
        problem(send(HttpMethod.GET, "/api/v1/notes/bodiless", Map.of()), 416, "requested-range-not-satisfiable");
    }
}
