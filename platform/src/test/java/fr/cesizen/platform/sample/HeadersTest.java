package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
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

@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class HeadersTest {

    /** An emoji in UTF-8, which HTTP reads as Latin-1: three of its octets are control characters there. */
    static final String EMOJI = "\u00f0\u009f\u0098\u0080";

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    ApiAnswer send(HttpMethod method, String uri, Map<String, String> headers) {
        var request = api.as(lea).request(method, uri);
        headers.forEach((name, value) -> request.header(name, value));
        return request.body("{\"text\":\"x\",\"day\":1}").send();
    }

    String written() {
        return send(HttpMethod.POST, "/api/v1/notes", Map.of("Idempotency-Key", UUID.randomUUID() + ""))
                .status(201)
                .path();
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
        api.as(lea)
                .exact(HttpMethod.valueOf(method), uri)
                .header(header, "Bearer secret" + (header.equals("X-Any") ? "" : EMOJI))
                .send()
                .problem(400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }

    /** Of another site's cookie, or of what is only for people to read, nothing here depends. */
    @ParameterizedTest
    @ValueSource(strings = {"Cookie", "User-Agent", "Accept-Language", "traceparent", "X-City"})
    void answersInSpiteOfOddOctetsThatItDoesNotNeed(String header, CapturedOutput log) {
        api.as(lea)
                .request(HttpMethod.GET, "/api/v1/notes")
                .header(header, "secret" + EMOJI)
                .send()
                .status(200);
        assertThat(log).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1//notes", "/api/v1/./notes", "/api/v1/notes;v=1", "/api/v1/notes%2F", "/api/v1/%00"})
    void refusesOddPathsAsAProblem(String path) {
        api.exact(HttpMethod.GET, path).send().problem(400, "malformed-request");
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
            answer.fault(400, "If-Match", "wrong-type");
        } else {
            answer.status(status);
        }
    }

    @Test
    void namesTheHeaderOrParameterThatIsMissingOrWrong() {
        send(HttpMethod.PUT, written(), Map.of()).fault(428, "If-Match", "not-null");
        send(HttpMethod.POST, "/api/v1/notes", Map.of()).fault(400, "Idempotency-Key", "not-null");
        send(HttpMethod.POST, "/api/v1/notes", Map.of("Idempotency-Key", "short"))
                .fault(400, "Idempotency-Key", "pattern");
        var counted = "/api/v1/notes/counted";
        var seal = Map.of("Note-Seal", "x");
        send(HttpMethod.GET, counted, seal).fault(400, "?first-day", "not-null");
        send(HttpMethod.GET, counted + "?first-day=", seal).fault(400, "?first-day", "not-null");
        send(HttpMethod.GET, counted + "?first-day=x", seal).fault(400, "?first-day", "wrong-type");
        send(HttpMethod.GET, counted + "?first-day=-1", seal).fault(400, "?first-day", "min");
        send(HttpMethod.GET, counted + "?first-day=1", Map.of()).fault(400, "Note-Seal", "not-null");
        send(HttpMethod.GET, "/api/v1/notes?limit=x", Map.of()).fault(400, "?limit", "wrong-type");
        send(HttpMethod.GET, "/api/v1/notes?limit=0", Map.of()).fault(400, "?limit", "min");
        send(HttpMethod.GET, "/api/v1/notes?limit=201", Map.of()).fault(400, "?limit", "max");
    }

    @Test
    void missesABody() {
        var answer = api.as(lea)
                .request(HttpMethod.POST, "/api/v1/notes")
                .key("12345678")
                .send();
        answer.fault(400, "", "not-null");
    }

    @Test
    void saysWhatItWouldHaveTaken() {
        var refused = send(HttpMethod.DELETE, "/api/v1/notes", Map.of()).status(405);
        assertThat(refused.headers().getAllow())
                .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
        var text = api.as(lea)
                .request(HttpMethod.POST, "/api/v1/notes")
                .key("12345678")
                .type("text/plain")
                .body("x")
                .send()
                .status(415);
        assertThat(text.headers().getFirst("Accept")).contains("application/json");
    }

    @Test
    void ignoresTokensWhereNoneIsNeeded() {
        TestTokens.refused(lea).forEach((why, token) -> assertThat(
                        api.with(token).get("/api/v1/notes/open").status())
                .as(why)
                .isEqualTo(200));
        api.with("Bearer " + EMOJI).get("/api/v1/notes/open").status(200);
    }

    @Test
    void endsNoErrorWithoutABody() {
        send(HttpMethod.GET, "/api/v1/notes/bodiless", Map.of()).problem(416, "requested-range-not-satisfiable");
    }
}
