package fr.cesizen.stress;

import static fr.cesizen.stress.Requests.ASSESSMENTS;
import static fr.cesizen.stress.Requests.DRAFTS;
import static fr.cesizen.stress.Requests.QUESTIONNAIRES;
import static fr.cesizen.stress.Requests.SCORES;
import static fr.cesizen.stress.Requests.SUGGESTIONS;
import static fr.cesizen.stress.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What each endpoint answers to input that it must not accept. */
@ServiceTest
class BadInputTest {

    private static final String DRAFT = DRAFTS + "/01930000-0000-7000-8000-000000000001";
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
                ? request.bodyValue("{\"questionnaire\":\"srrs\",\"version\":1}")
                        .exchange()
                : request.exchange();
    }

    static JsonNode problem(ResponseSpec response, int status, String slug) {
        var body = json(response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON));
        assertThat(body.get("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(body.get("title").asString()).isNotBlank();
        assertThat(body.get("detail").asString()).isNotBlank().doesNotContain("Exception", "fr.cesizen", "{0}");
        return body;
    }

    static JsonNode fault(ResponseSpec response, int status, String pointer, String code) {
        var body = json(response.expectStatus().isEqualTo(status));
        assertThat(body.at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(body.at("/errors/0/code").asString()).isEqualTo(code);
        return body;
    }

    static Stream<Arguments> administrators() {
        return Stream.of(
                Arguments.of("POST", DRAFTS),
                Arguments.of("GET", DRAFTS),
                Arguments.of("GET", DRAFT),
                Arguments.of("PUT", DRAFT),
                Arguments.of("DELETE", DRAFT),
                Arguments.of("POST", DRAFT + "/validation"),
                Arguments.of("POST", DRAFT + "/preview"),
                Arguments.of("POST", DRAFT + "/publication"),
                Arguments.of("POST", QUESTIONNAIRES + "/srrs/retirement"),
                Arguments.of("GET", SUGGESTIONS),
                Arguments.of("PUT", SUGGESTIONS));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("administrators")
    void refusesWhoeverIsNoAdministrator(String method, String path) {
        for (var role : new String[] {"user", "support", "dpo"}) {
            var request = http.method(HttpMethod.valueOf(method))
                    .uri(path)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"1\"")
                    .header("Authorization", TestTokens.bearer(lea, role))
                    .contentType(MediaType.APPLICATION_JSON);
            problem(
                    method.matches("POST|PUT")
                            ? request.bodyValue(path.endsWith("/preview") ? "{\"answers\":{}}" : "{}")
                                    .exchange()
                            : request.exchange(),
                    403,
                    "forbidden");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET,    " + DRAFT + ",                ''",
        "PUT,    " + DRAFT + ",                {}",
        "DELETE, " + DRAFT + ",                {}",
        "POST,   " + DRAFT + "/validation,     ''",
        "POST,   " + DRAFT + "/preview,        {\"answers\":{}}",
        "POST,   " + DRAFT + "/publication,    ''",
        "POST,   " + QUESTIONNAIRES + "/none/retirement,   ''",
        "POST,   " + QUESTIONNAIRES + "/SRRS/retirement,   ''",
    })
    void answers404ToAdministratorsForWhatDoesNotExist(String method, String path, String body) {
        problem(requests().admin(HttpMethod.valueOf(method), path, "\"1\"", body), 404, "not-found");
    }

    @Test
    void refusesToEditWithoutTheVersionThatWasRead() {
        var draft = DRAFTS + "/" + drafted("{\"code\":\"mine\"}");
        for (var edit : new String[][] {
            {"PUT", draft, "{}"},
            {"DELETE", draft, "{}"},
            {"POST", draft + "/publication", ""},
            {"PUT", SUGGESTIONS, "{\"suggestions\":[]}"}
        }) {
            var method = HttpMethod.valueOf(edit[0]);
            problem(requests().admin(method, edit[1], "", edit[2]), 428, "if-match-required");
            for (var stale : new String[] {"\"99\"", "\"-1\"", "\"x\"", "W/\"1\""}) {
                problem(requests().admin(method, edit[1], stale, edit[2]), 412, "stale-version");
            }
        }
    }

    String drafted(String document) {
        return json(requests()
                        .admin(HttpMethod.POST, DRAFTS, "", "{\"document\":" + document + "}")
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"items\":                                    |                       | malformed-json",
                "[]                                             |                       | wrong-type",
                "{\"mood\":1}                                   | /mood                 | unknown-field",
                "{\"code\":7}                                   | /code                 | wrong-type",
                "{\"code\":\"\\u0000\"}                            | /code                 | ill-formed-text",
                "{\"recall\":\"a year\"}                        | /recall               | wrong-type",
                "{\"recall\":12}                                | /recall               | wrong-type",
                "{\"scoring\":{\"rule\":\"guess\"}}             | /scoring/rule         | not-one-of",
                "{\"scoring\":{\"rule\":1}}                     | /scoring/rule         | wrong-type",
                "{\"items\":{}}                                 | /items                | wrong-type",
                "{\"items\":[{\"weight\":\"2\"}]}               | /items/0/weight       | wrong-type",
                "{\"items\":[{\"weight\":1.5}]}                 | /items/0/weight       | wrong-type",
                "{\"items\":[{\"reverse\":\"yes\"}]}            | /items/0/reverse      | wrong-type",
                "{\"change\":{\"reliability\":\"0.8\"}}         | /change/reliability   | wrong-type",
                "{\"title\":\"Titre\"}                          | /title                | wrong-type",
                "{\"licence\":{\"use\":7}}                      | /licence/use          | wrong-type",
                "{\"displayRules\":[[\"Titre\"]]}               | /displayRules/0       | wrong-type",
            })
    void refusesADraftThatItCannotRead(String document, @Nullable String pointer, String code) {
        var place = pointer == null ? "" : pointer;
        var draft = DRAFTS + "/" + drafted("{}");
        fault(requests().admin(HttpMethod.PUT, draft, "\"1\"", document), 400, place, code);
        if (!code.equals("malformed-json")) {
            var wrapped = requests().admin(HttpMethod.POST, DRAFTS, "", "{\"document\":" + document + "}");
            fault(wrapped, 400, "/document" + place, code);
        }
    }

    @Test
    void keepsOddWordsOfADraftAsTheyAreAndFindsThemWhenItCounts() {
        var odd = "{\"code\":\"\\u0001\",\"title\":{\"fr\":\"<b>&\\u0007\",\"en\":\"\\uffff\"}}";
        var draft = DRAFTS + "/" + drafted(odd);
        var read = json(requests().admin(HttpMethod.GET, draft).expectStatus().isOk());
        assertThat(read.at("/document/title/fr").asString()).isEqualTo("<b>&\u0007");
        var findings = json(requests().admin(HttpMethod.POST, draft + "/validation", "", ""));
        assertThat(findings.findValuesAsString("code")).contains("code-malformed", "control-character");
        requests()
                .admin(HttpMethod.POST, draft + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                      | /document | draft-of-what",
                "{\"document\":{},\"basedOn\":\"srrs\"}   | /document | draft-of-what",
                "{\"basedOn\":\"none\"}                  | /basedOn  | unknown-questionnaire",
                "{\"basedOn\":\"\\u0007\"}               | /basedOn  | unknown-questionnaire",
            })
    void refusesADraftOfNothing(String body, String pointer, String code) {
        fault(requests().admin(HttpMethod.POST, DRAFTS, "", body), 422, pointer, code);
    }

    @Test
    void wantsAnIdempotencyKeyForADraftAndOneForEach() {
        problem(
                requests()
                        .asAdmin(HttpMethod.POST, DRAFTS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"document\":{}}")
                        .exchange(),
                400,
                "idempotency-key-required");
    }

    @Test
    void refusesLargeBodiesOfAdministratorsToo() {
        var large = "{\"code\":\"" + "x".repeat(1_050_000) + "\"}";
        var draft = DRAFTS + "/" + drafted("{}");
        problem(requests().admin(HttpMethod.PUT, draft, "\"1\"", large), 413, "payload-too-large");
        problem(requests().admin(HttpMethod.POST, DRAFTS, "", large), 413, "payload-too-large");
        problem(requests().admin(HttpMethod.POST, draft + "/preview", "", large), 413, "payload-too-large");
        problem(requests().admin(HttpMethod.PUT, SUGGESTIONS, "\"0\"", large), 413, "payload-too-large");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"suggestions\":7}                      | /suggestions            | wrong-type",
                "{\"suggestions\":[null]}                 | /suggestions/0          | not-null",
                "{\"suggestions\":[{\"kind\":\"spell\"}]} | /suggestions/0/kind     | not-one-of",
                "{\"table\":[]}                           | /table                  | unknown-field",
            })
    void refusesATableOfSuggestionsThatItCannotRead(String body, @Nullable String pointer, String code) {
        fault(requests().admin(HttpMethod.PUT, SUGGESTIONS, "\"0\"", body), 400, pointer == null ? "" : pointer, code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',                                     400, ?questionnaire, not-null",
        "?questionnaire=none,                    422, ?questionnaire, unknown-questionnaire",
        "?questionnaire=%3Cscript%3E,            422, ?questionnaire, unknown-questionnaire",
        "?questionnaire=,                        422, ?questionnaire, unknown-questionnaire",
        "?questionnaire=srrs&zone=Mars/Phobos,   422, ?zone, unknown-zone",
        "?questionnaire=srrs&zone=%2B02:00,      422, ?zone, unknown-zone",
        "?questionnaire=srrs&zone=Z,             422, ?zone, unknown-zone",
        "?questionnaire=srrs&zone=SystemV/PST8,  422, ?zone, unknown-zone",
        "?questionnaire=srrs&zone=../etc/passwd, 422, ?zone, unknown-zone",
    })
    void refusesToDrawWhatItDoesNotKnow(String query, int status, String pointer, String code) {
        fault(exact(ASSESSMENTS + "/chart" + query), status, pointer, code);
        if (!query.contains("zone")) {
            fault(exact(ASSESSMENTS + "/trend" + query), status, pointer, code);
        }
    }

    ResponseSpec exact(String path) {
        return http.get()
                .uri(URI.create("http://127.0.0.1:" + port + path)) // as it stands, not encoded again
                .header("Authorization", TestTokens.bearer(lea))
                .exchange();
    }

    @Test
    void refusesAVersionThatIsNone() {
        fault(exact(QUESTIONNAIRES + "/srrs?version=two"), 400, "?version", "wrong-type");
        for (var version : new String[] {"0", "-1", "2147483647"}) {
            problem(exact(QUESTIONNAIRES + "/srrs?version=" + version), 404, "not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({"gad7, switched-off, choisi de le proposer", "who5, wording-missing, pas fourni"})
    void refusesAnswersToWhatIsNotOffered(String code, String reason, String why) {
        var kept = requests().save(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":{}}");
        for (var refused : List.of(requests().score(code, "{\"answers\":{}}"), kept)) {
            var body = problem(refused, 409, "questionnaire-unavailable");
            assertThat(body.get("reason").asString()).isEqualTo(reason);
            assertThat(body.get("detail").asString())
                    .startsWith("Ce questionnaire ne peut pas être rempli : ")
                    .endsWith(why + ".");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"answers\":{}                                            | /answers/item_1  | answer-missing",
                "\"answers\":{\"item_1\":5}                                | /answers/item_1  | answer-not-an-option",
                "\"answers\":{\"item_1\":null}                             | /answers/item_1  | answer-not-an-option",
                "\"answers\":{\"item_11\":1}                               | /answers/item_11 | unknown-item",
                "\"answers\":{},\"skipped\":[\"item_0\"]                     | /skipped/0       | unknown-item",
                "\"answers\":{\"item_1\":1},\"skipped\":[\"item_1\"]       | /skipped/0       | answered-and-skipped",
                "\"answers\":{},\"coding\":\"mine\"                          | /coding          | unknown-coding",
                "\"answers\":{},\"coding\":\"one_to_five\",\"bandSet\":\"zero_to_forty\" | /bandSet         | coding-mismatch",
            })
    void refusesOptionsThatTheQuestionnaireDoesNotKnow(String members, String pointer, String code) {
        fault(requests().score("pss10", "{" + members + "}"), 422, pointer, code);
        var coded = members.contains("coding") ? members : members + ",\"coding\":\"zero_to_four\"";
        fault(requests().save(lea, "{\"questionnaire\":\"pss10\",\"version\":1," + coded + "}"), 422, pointer, code);
    }

    /** Nobody who sent nothing is told that their load is low. */
    @Test
    void refusesAMissingSheetAndScoresAnEmptyOne() {
        for (var missing : new String[] {"{}", "{\"answers\":null}", "{\"skipped\":[\"detention\"]}"}) {
            fault(requests().score(missing), 400, "/answers", "not-null");
            fault(requests().score("pss10", missing), 400, "/answers", "not-null");
            var kept = missing.replaceFirst("\\{", "{\"questionnaire\":\"srrs\",\"version\":1,")
                    .replace(",}", "}");
            fault(requests().save(lea, kept), 400, "/answers", "not-null");
        }
        var draft = DRAFTS + "/" + drafted("{\"code\":\"mine\"}");
        fault(requests().admin(HttpMethod.POST, draft + "/preview", "", "{}"), 400, "/answers", "not-null");
        var empty = json(requests().score("{\"answers\":{}}").expectStatus().isOk());
        assertThat(empty.get("score").asInt()).isZero();
    }

    @Test
    void takesAWholeNumberHoweverItIsWritten() {
        for (var two : new String[] {"2", "2.0", "2e0", "20e-1"}) {
            var scored = json(requests()
                    .score("{\"version\":1.0,\"answers\":{\"moving_home\":" + two + "}}")
                    .expectStatus()
                    .isOk());
            assertThat(scored.get("score").asInt()).as(two).isEqualTo(40);
        }
    }

    /** Read by another coding than was filled in, the score would be wrong for good, and nobody could tell. */
    @Test
    void keepsNoAnswersThatCouldBeReadInTwoWays() {
        var answers = "\"answers\":{" + Requests.pssAnswers(3) + "}}";
        fault(requests().save(lea, "{\"questionnaire\":\"pss10\"," + answers), 400, "/version", "not-null");
        fault(
                requests().save(lea, "{\"questionnaire\":\"pss10\",\"version\":1," + answers),
                422,
                "/coding",
                "coding-required");
        requests().score("pss10", "{" + answers).expectStatus().isOk();
        requests()
                .save(lea, "{\"questionnaire\":\"pss10\",\"version\":1,\"bandSet\":\"zero_to_forty\"," + answers)
                .expectStatus()
                .isCreated();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
    void refusesAnswersToAVersionThatThereNeverWas(int version) {
        var refusal = fault(
                requests().score("{\"answers\":{},\"version\":" + version + "}"),
                422,
                "/version",
                "unknown-questionnaire-version");
        assertThat(refusal.get("currentVersion").asInt()).isEqualTo(1);
        var body = "{\"questionnaire\":\"srrs\",\"answers\":{},\"version\":" + version + "}";
        fault(requests().save(lea, body), 422, "/version", "unknown-questionnaire-version");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        QUESTIONNAIRES + "/none,             404",
        QUESTIONNAIRES + "/SRRS,             404",
        QUESTIONNAIRES + "/..%2Fsrrs,        400",
        QUESTIONNAIRES + "/%00,              400",
        QUESTIONNAIRES + "/%3Cscript%3E,     404",
        QUESTIONNAIRES + "/custom_none,      404",
        ASSESSMENTS + "/%00,                 400",
        ONE + ",                             404",
    })
    void answers404ForWhatDoesNotExistAnd400ForWhatIsNoId(String path, int expected) {
        exact(path).expectStatus().isEqualTo(expected);
    }

    @Test
    void answers404ForTheScoreOfAnUnknownQuestionnaire() {
        problem(requests().score("none", "{\"answers\":{}}"), 404, "not-found");
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
            {"{\"answers\":{\"divorce\":1e400}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":true}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":{}}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":{\"divorce\":99999999999}}", "/answers/divorce", "wrong-type"},
            {"{\"answers\":[]}", "/answers", "wrong-type"},
            {"{\"answers\":{},\"bandSet\":7}", "/bandSet", "wrong-type"},
            {"{\"answers\":{},\"mood\":7}", "/mood", "unknown-field"},
            {"{\"skipped\":{}}", "/skipped", "wrong-type"},
            {"{\"skipped\":[7]}", "/skipped/0", "wrong-type"},
            {"{\"coding\":7}", "/coding", "wrong-type"},
            {"{\"version\":\"1\"}", "/version", "wrong-type"},
            {"{\"version\":1.5}", "/version", "wrong-type"},
            {"{\"version\":99999999999}", "/version", "wrong-type"},
            {"[]", "", "wrong-type"},
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unruly")
    void refusesWhatTheQuestionnaireDoesNotKnow(String members, String pointer, String code) {
        fault(requests().score("{" + members + "}"), 422, pointer, code);
        fault(requests().save(lea, "{\"questionnaire\":\"srrs\",\"version\":1," + members + "}"), 422, pointer, code);
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
            {"\"answers\":{},\"bandSet\":\"mine\"", "/bandSet", "unknown-band-set"},
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "SRRS", "<script>", "srrs\\u0007", "srrs "})
    void refusesAnUnknownQuestionnaire(String code) {
        var body = "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":{}}";
        fault(requests().save(lea, body), 422, "/questionnaire", "unknown-questionnaire");
    }

    @Test
    void wantsAQuestionnaire() {
        fault(requests().save(lea, "{\"version\":1,\"answers\":{}}"), 400, "/questionnaire", "not-null");
        fault(requests().save(lea, "{\"questionnaire\":7}"), 400, "/questionnaire", "wrong-type");
    }

    @ParameterizedTest
    @CsvSource({
        "2999-01-01T00:00:00Z,            422, taken-at-out-of-range",
        "+999999999-12-31T23:59:59Z,      400, wrong-type",
        "+1000000000-12-31T23:59:59Z,     400, wrong-type",
        "-999999998-01-01T00:00:00Z,      400, wrong-type",
        "+002026-01-01T00:00:00Z,         400, wrong-type",
        "2026-01-01T00:00Z,               400, wrong-type",
        "1969-12-31T23:59:59Z,            422, taken-at-out-of-range",
        "2026-01-01T00:00:00+99:00,       400, wrong-type",
        "2026-01-01T00:00:00[Mars/Phobos], 400, wrong-type",
        "2026-02-30T00:00:00Z,            400, wrong-type",
        "1700000000,                      400, wrong-type",
        "yesterday,                       400, wrong-type",
    })
    void refusesTimesThatCannotBe(String takenAt, int status, String code) {
        var body = "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{},\"takenAt\":\"" + takenAt + "\"}";
        fault(requests().save(lea, body), status, "/takenAt", code);
    }

    @Test
    void refusesATimeThatIsANumber() {
        var body = "{\"questionnaire\":\"srrs\",\"version\":1,\"takenAt\":1700000000}";
        fault(requests().save(lea, body), 400, "/takenAt", "wrong-type");
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        var large = "{\"questionnaire\":\"srrs\",\"version\":1,\"bandSet\":\"" + "x".repeat(1_050_000) + "\"}";
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
                        .bodyValue("{\"questionnaire\":\"srrs\",\"version\":1}")
                        .exchange(),
                400,
                "idempotency-key-required");
        for (var key : new String[] {"short", "x".repeat(101)}) {
            problem(requests().save(lea, key, Requests.sheet("")), 400, "idempotency-key-required");
        }
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
        fault(requests().read(lea, ASSESSMENTS + "/not-an-id"), 400, "{id}", "wrong-type");
        fault(requests().as(lea, HttpMethod.DELETE, ASSESSMENTS + "/not-an-id").exchange(), 400, "{id}", "wrong-type");
        fault(requests().admin(HttpMethod.GET, DRAFTS + "/not-an-id"), 400, "{id}", "wrong-type");
    }

    @Test
    void speaksTheCallersLanguageWhenItRefuses() {
        var body = json(http.post()
                .uri(SCORES)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"answers\":{\"divorce\":21}}")
                .exchange());
        assertThat(body.get("title").asString()).isEqualTo("Occurrences out of range");
        assertThat(body.get("detail").asString()).contains("1 to 20 times");
        assertThat(json(requests().score("{\"answers\":{\"divorce\":21}}"))
                        .get("title")
                        .asString())
                .isEqualTo("Nombre de fois hors bornes");
    }
}
