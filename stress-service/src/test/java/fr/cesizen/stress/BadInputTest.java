package fr.cesizen.stress;

import static fr.cesizen.stress.Requests.ASSESSMENTS;
import static fr.cesizen.stress.Requests.QUESTIONNAIRES;
import static fr.cesizen.stress.Requests.SCORES;
import static fr.cesizen.stress.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What each endpoint answers to input that it must not accept. */
@ServiceTest
class BadInputTest {

    private static final String ONE = ASSESSMENTS + "/01930000-0000-7000-8000-000000000001";

    @Autowired
    WebTestClient http;

    @LocalServerPort
    int port;

    final UUID lea = UUID.randomUUID();

    Requests requests() {
        return new Requests(http);
    }

    ResponseSpec send(String method, String path, String authorization) {
        var request = http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON);
        return method.equals("POST")
                ? request.bodyValue("{\"questionnaire\":\"srrs\"}").exchange()
                : request.exchange();
    }

    static void problem(ResponseSpec response, int status, String slug) {
        var body = json(response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(body.get("type").asText()).isEqualTo("/problems/" + slug);
        assertThat(body.get("title").asText()).isNotBlank();
        assertThat(body.get("detail").asText()).isNotBlank().doesNotContain("Exception", "fr.cesizen", "{0}");
    }

    static void fault(ResponseSpec response, int status, String pointer, String code) {
        var body = json(response.expectStatus().isEqualTo(status));
        assertThat(body.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(body.at("/errors/0/code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"POST, " + ASSESSMENTS, "GET, " + ASSESSMENTS, "GET, " + ONE})
    void refusesEveryTokenThatIsNotOursAndNone(String method, String path) {
        TestTokens.refused(lea).forEach((why, token) -> problem(send(method, path, token), 401, "unauthenticated"));
        http.method(HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @CsvSource({"GET, " + QUESTIONNAIRES, "GET, " + QUESTIONNAIRES + "/srrs", "POST, " + SCORES})
    void refusesAForgedTokenEvenWhereNoneIsNeeded(String method, String path) {
        for (var why : new String[] {"expired", "another key", "unsigned", "wrong audience"}) {
            var token = TestTokens.refused(lea).get(why);
            assertThat(token).isNotNull();
            problem(send(method, path, token), 401, "unauthenticated");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUESTIONNAIRES + "/none",
                QUESTIONNAIRES + "/SRRS",
                QUESTIONNAIRES + "/..%2Fsrrs",
                QUESTIONNAIRES + "/%00",
                QUESTIONNAIRES + "/%3Cscript%3E",
                ONE
            })
    void answers404ForWhatDoesNotExist(String path) {
        var response = http.get()
                .uri(URI.create("http://127.0.0.1:" + port + path)) // as it stands, not encoded again
                .header("Authorization", TestTokens.bearer(lea))
                .exchange();
        response.expectStatus().value(status -> assertThat(status).isIn(400, 404));
    }

    @Test
    void answers404ForTheScoreOfAnUnknownQuestionnaire() {
        problem(
                http.post()
                        .uri(QUESTIONNAIRES + "/none/scores")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange(),
                404,
                "not-found");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refusesWhatItCannotReadAndSaysWhere(String body, String pointer, String code) {
        fault(requests().score(body), 400, pointer, code);
        fault(requests().save(lea, body), 400, pointer, code);
    }

    static String[][] unreadable() {
        return new String[][] {
            {"{\"answers\":", "", "malformed-json"},
            {"{\"answers\":{\"divorce\":\"two\"}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":\"2\"}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":1.5}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":true}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":{}}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":99999999999}}", "/answers", "wrong-type"},
            {"{\"answers\":[]}", "/answers", "wrong-type"},
            {"{\"answers\":{},\"bandSet\":7}", "/bandSet", "wrong-type"},
            {"{\"answers\":{},\"mood\":7}", "/mood", "unknown-field"},
            {"[]", "", "wrong-type"},
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unruly")
    void refusesWhatTheQuestionnaireDoesNotKnow(String members, String pointer, String code) {
        fault(requests().score("{" + members + "}"), 422, pointer, code);
        fault(requests().save(lea, "{\"questionnaire\":\"srrs\"," + members + "}"), 422, pointer, code);
    }

    static String[][] unruly() {
        return new String[][] {
            {"\"answers\":{\"flood\":1}", "/answers/flood", "unknown-item"},
            {"\"answers\":{\"\":1}", "/answers/", "unknown-item"},
            {"\"answers\":{\"<b>\\u0000\":1}", "/answers/<b>\u0000", "unknown-item"},
            {"\"answers\":{\"divorce\":0}", "/answers/divorce", "occurrences-out-of-range"},
            {"\"answers\":{\"divorce\":-1}", "/answers/divorce", "occurrences-out-of-range"},
            {"\"answers\":{\"divorce\":21}", "/answers/divorce", "occurrences-out-of-range"},
            {"\"answers\":{\"divorce\":null}", "/answers/divorce", "occurrences-out-of-range"},
            {"\"answers\":{\"retirement\":2}", "/answers/retirement", "item-not-repeatable"},
            {"\"bandSet\":\"mine\"", "/bandSet", "unknown-band-set"},
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "SRRS", "<script>", "srrs\\u0000\\u0007", "srrs "})
    void refusesAnUnknownQuestionnaire(String code) {
        var body = "{\"questionnaire\":\"" + code + "\"}";
        fault(requests().save(lea, body), 422, "/questionnaire", "unknown-questionnaire");
    }

    @Test
    void wantsAQuestionnaire() {
        fault(requests().save(lea, "{}"), 400, "/questionnaire", "not-blank");
        fault(requests().save(lea, "{\"questionnaire\":7}"), 400, "/questionnaire", "wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "2999-01-01T00:00:00Z,            422, taken-at-out-of-range",
        "+999999999-12-31T23:59:59Z,      422, taken-at-out-of-range",
        "+1000000000-12-31T23:59:59Z,     400, wrong-type",
        "-999999998-01-01T00:00:00Z,      422, taken-at-out-of-range",
        "1969-12-31T23:59:59Z,            422, taken-at-out-of-range",
        "2026-01-01T00:00:00+99:00,       400, wrong-type",
        "2026-01-01T00:00:00[Mars/Phobos], 400, wrong-type",
        "2026-02-30T00:00:00Z,            400, wrong-type",
        "1700000000,                      400, wrong-type",
        "yesterday,                       400, wrong-type",
    })
    void refusesTimesThatCannotBe(String takenAt, int status, String code) {
        var body = "{\"questionnaire\":\"srrs\",\"takenAt\":\"" + takenAt + "\"}";
        fault(requests().save(lea, body), status, "/takenAt", code);
    }

    @Test
    void refusesATimeThatIsANumber() {
        var body = "{\"questionnaire\":\"srrs\",\"takenAt\":1700000000}";
        fault(requests().save(lea, body), 400, "/takenAt", "wrong-type");
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        var large = "{\"questionnaire\":\"srrs\",\"bandSet\":\"" + "x".repeat(70_000) + "\"}";
        problem(requests().save(lea, large), 413, "payload-too-large");
        problem(requests().score(large), 413, "payload-too-large");
        for (var path : new String[] {ASSESSMENTS, SCORES}) {
            requests()
                    .as(lea, HttpMethod.POST, path)
                    .header("Idempotency-Key", "12345678")
                    .contentType(MediaType.TEXT_PLAIN)
                    .bodyValue("x")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(415);
            requests()
                    .as(lea, HttpMethod.DELETE, path)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(405);
        }
    }

    @Test
    void wantsAnIdempotencyKeyForWhatItKeeps() {
        problem(
                requests()
                        .as(lea, HttpMethod.POST, ASSESSMENTS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"questionnaire\":\"srrs\"}")
                        .exchange(),
                400,
                "idempotency-key-required");
        problem(requests().save(lea, "short", "{\"questionnaire\":\"srrs\"}"), 400, "idempotency-key-required");
        problem(requests().save(lea, "x".repeat(101), "{\"questionnaire\":\"srrs\"}"), 400, "idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=xyz", "after=", "after=MTI6", "limit=0", "limit=201", "limit=two", "limit=-1"})
    void refusesAPageThatIsNone(String query) {
        requests().read(lea, ASSESSMENTS + "?" + query).expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void survivesACursorFromTheEndOfTime(long micros) {
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((micros + ":" + lea).getBytes(StandardCharsets.US_ASCII));
        requests().read(lea, ASSESSMENTS + "?after=" + forged).expectStatus().value(status -> assertThat(status)
                .isIn(200, 400));
    }

    @Test
    void refusesAnIdThatIsNone() {
        fault(requests().read(lea, ASSESSMENTS + "/not-an-id"), 400, "?id", "wrong-type");
    }

    @Test
    void speaksTheCallersLanguageWhenItRefuses() {
        var body = json(http.post()
                .uri(SCORES)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"answers\":{\"divorce\":21}}")
                .exchange());
        assertThat(body.get("title").asText()).isEqualTo("Occurrences out of range");
        assertThat(body.get("detail").asText()).contains("1 to 20 times");
        assertThat(json(requests().score("{\"answers\":{\"divorce\":21}}"))
                        .get("title")
                        .asText())
                .isEqualTo("Nombre de fois hors bornes");
    }
}
