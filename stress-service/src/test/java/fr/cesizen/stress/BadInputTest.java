package fr.cesizen.stress;

import static fr.cesizen.stress.StressClient.ASSESSMENTS;
import static fr.cesizen.stress.StressClient.DRAFTS;
import static fr.cesizen.stress.StressClient.QUESTIONNAIRES;
import static fr.cesizen.stress.StressClient.SCORES;
import static fr.cesizen.stress.StressClient.SUGGESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
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
import org.springframework.http.HttpMethod;

/** What each endpoint answers to input that it must not accept. */
@ServiceTest
class BadInputTest {

    private static final String DRAFT = DRAFTS + "/01930000-0000-7000-8000-000000000001";
    private static final String ONE = ASSESSMENTS + "/01930000-0000-7000-8000-000000000001";

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();

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
            var request = api.as(lea, role)
                    .request(HttpMethod.valueOf(method), path)
                    .key()
                    .ifMatch("\"1\"");
            if (method.matches("POST|PUT")) {
                request.body(path.endsWith("/preview") ? "{\"answers\":{}}" : "{}");
            }
            request.send().problem(403, "forbidden").has("$.detail");
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
        stress.admin(HttpMethod.valueOf(method), path, "\"1\"", body)
                .problem(404, "not-found")
                .has("$.detail");
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
            stress.admin(method, edit[1], "", edit[2])
                    .problem(428, "if-match-required")
                    .has("$.detail");
            for (var stale : new String[] {"\"99\"", "\"-1\"", "\"x\"", "W/\"1\""}) {
                stress.admin(method, edit[1], stale, edit[2])
                        .problem(412, "stale-version")
                        .has("$.detail");
            }
        }
    }

    String drafted(String document) {
        return stress.admin()
                .post(DRAFTS, "{\"document\":" + document + "}")
                .status(201)
                .id();
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
        stress.admin().put(draft, "\"1\"", document).fault(400, place, code);
        if (!code.equals("malformed-json")) {
            var wrapped = stress.admin().post(DRAFTS, "{\"document\":" + document + "}");
            wrapped.fault(400, "/document" + place, code);
        }
    }

    @Test
    void keepsOddWordsOfADraftAsTheyAreAndFindsThemWhenItCounts() {
        var odd = "{\"code\":\"\\u0001\",\"title\":{\"fr\":\"<b>&\\u0007\",\"en\":\"\\uffff\"}}";
        var draft = DRAFTS + "/" + drafted(odd);
        var read = stress.admin().get(draft).status(200).json();
        assertThat(read.at("/document/title/fr").asString()).isEqualTo("<b>&\u0007");
        var findings = stress.admin().post(draft + "/validation").json();
        assertThat(findings.findValuesAsString("code")).contains("code-malformed", "control-character");
        stress.admin(HttpMethod.POST, draft + "/publication", "\"1\"", "").status(422);
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
        stress.admin().post(DRAFTS, body).fault(422, pointer, code);
    }

    @Test
    void wantsAnIdempotencyKeyForADraftAndOneForEach() {
        stress.admin()
                .request(HttpMethod.POST, DRAFTS)
                .body("{\"document\":{}}")
                .send()
                .problem(400, "idempotency-key-required")
                .has("$.detail");
    }

    @Test
    void refusesLargeBodiesOfAdministratorsToo() {
        var large = "{\"code\":\"" + "x".repeat(1_050_000) + "\"}";
        var draft = DRAFTS + "/" + drafted("{}");
        stress.admin()
                .put(draft, "\"1\"", large)
                .problem(413, "payload-too-large")
                .has("$.detail");
        stress.admin().post(DRAFTS, large).problem(413, "payload-too-large").has("$.detail");
        stress.admin()
                .post(draft + "/preview", large)
                .problem(413, "payload-too-large")
                .has("$.detail");
        stress.admin()
                .put(SUGGESTIONS, "\"0\"", large)
                .problem(413, "payload-too-large")
                .has("$.detail");
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
        stress.admin().put(SUGGESTIONS, "\"0\"", body).fault(400, pointer == null ? "" : pointer, code);
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
        exact(ASSESSMENTS + "/chart" + query).fault(status, pointer, code);
        if (!query.contains("zone")) {
            exact(ASSESSMENTS + "/trend" + query).fault(status, pointer, code);
        }
    }

    ApiAnswer exact(String path) {
        return api.as(lea).exact(HttpMethod.GET, path).send();
    }

    @Test
    void refusesAVersionThatIsNone() {
        exact(QUESTIONNAIRES + "/srrs?version=two").fault(400, "?version", "wrong-type");
        for (var version : new String[] {"0", "-1", "2147483647"}) {
            exact(QUESTIONNAIRES + "/srrs?version=" + version)
                    .problem(404, "not-found")
                    .has("$.detail");
        }
    }

    @ParameterizedTest
    @CsvSource({"gad7, switched-off, choisi de le proposer", "who5, wording-missing, pas fourni"})
    void refusesAnswersToWhatIsNotOffered(String code, String reason, String why) {
        var kept = stress.save(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":{}}");
        for (var refused : List.of(stress.score(code, "{\"answers\":{}}"), kept)) {
            var body = refused.problem(409, "questionnaire-unavailable")
                    .has("$.detail")
                    .json();
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
        stress.score("pss10", "{" + members + "}").fault(422, pointer, code);
        var coded = members.contains("coding") ? members : members + ",\"coding\":\"zero_to_four\"";
        stress.save(lea, "{\"questionnaire\":\"pss10\",\"version\":1," + coded + "}")
                .fault(422, pointer, code);
    }

    /** Nobody who sent nothing is told that their load is low. */
    @Test
    void refusesAMissingSheetAndScoresAnEmptyOne() {
        for (var missing : new String[] {"{}", "{\"answers\":null}", "{\"skipped\":[\"detention\"]}"}) {
            stress.score(missing).fault(400, "/answers", "not-null");
            stress.score("pss10", missing).fault(400, "/answers", "not-null");
            var kept = missing.replaceFirst("\\{", "{\"questionnaire\":\"srrs\",\"version\":1,")
                    .replace(",}", "}");
            stress.save(lea, kept).fault(400, "/answers", "not-null");
        }
        var draft = DRAFTS + "/" + drafted("{\"code\":\"mine\"}");
        stress.admin().post(draft + "/preview", "{}").fault(400, "/answers", "not-null");
        var empty = stress.score("{\"answers\":{}}").status(200).json();
        assertThat(empty.get("score").asInt()).isZero();
    }

    @Test
    void takesAWholeNumberHoweverItIsWritten() {
        for (var two : new String[] {"2", "2.0", "2e0", "20e-1"}) {
            var scored = stress.score("{\"version\":1.0,\"answers\":{\"moving_home\":" + two + "}}")
                    .status(200)
                    .json();
            assertThat(scored.get("score").asInt()).as(two).isEqualTo(40);
        }
    }

    /** Read by another coding than was filled in, the score would be wrong for good, and nobody could tell. */
    @Test
    void keepsNoAnswersThatCouldBeReadInTwoWays() {
        var answers = "\"answers\":{" + StressClient.pssAnswers(3) + "}}";
        stress.save(lea, "{\"questionnaire\":\"pss10\"," + answers).fault(400, "/version", "not-null");
        stress.save(lea, "{\"questionnaire\":\"pss10\",\"version\":1," + answers)
                .fault(422, "/coding", "coding-required");
        stress.score("pss10", "{" + answers).status(200);
        stress.save(lea, "{\"questionnaire\":\"pss10\",\"version\":1,\"bandSet\":\"zero_to_forty\"," + answers)
                .status(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
    void refusesAnswersToAVersionThatThereNeverWas(int version) {
        stress.score("{\"answers\":{},\"version\":" + version + "}")
                .fault(422, "/version", "unknown-questionnaire-version")
                .has("$.currentVersion", 1);
        var body = "{\"questionnaire\":\"srrs\",\"answers\":{},\"version\":" + version + "}";
        stress.save(lea, body)
                .fault(422, "/version", "unknown-questionnaire-version")
                .json();
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
        exact(path).status(expected);
    }

    @Test
    void answers404ForTheScoreOfAnUnknownQuestionnaire() {
        stress.score("none", "{\"answers\":{}}").problem(404, "not-found").has("$.detail");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refusesWhatItCannotReadAndSaysWhere(String body, String pointer, String code) {
        stress.score(body).fault(400, pointer, code);
        stress.save(lea, body).fault(400, pointer, code);
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
        stress.score("{" + members + "}").fault(422, pointer, code);
        stress.save(lea, "{\"questionnaire\":\"srrs\",\"version\":1," + members + "}")
                .fault(422, pointer, code);
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
        stress.save(lea, body).fault(422, "/questionnaire", "unknown-questionnaire");
    }

    @Test
    void wantsAQuestionnaire() {
        stress.save(lea, "{\"version\":1,\"answers\":{}}").fault(400, "/questionnaire", "not-null");
        stress.save(lea, "{\"questionnaire\":7}").fault(400, "/questionnaire", "wrong-type");
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
        stress.save(lea, body).fault(status, "/takenAt", code);
    }

    @Test
    void refusesATimeThatIsANumber() {
        var body = "{\"questionnaire\":\"srrs\",\"version\":1,\"takenAt\":1700000000}";
        stress.save(lea, body).fault(400, "/takenAt", "wrong-type");
    }

    @Test
    void refusesWhatIsTooLargeOrOfAnotherKind() {
        var large = "{\"questionnaire\":\"srrs\",\"version\":1,\"bandSet\":\"" + "x".repeat(1_050_000) + "\"}";
        stress.save(lea, large).problem(413, "payload-too-large").has("$.detail");
        stress.score(large).problem(413, "payload-too-large").has("$.detail");
        for (var path : new String[] {ASSESSMENTS, SCORES}) {
            api.as(lea)
                    .request(HttpMethod.POST, path)
                    .key("12345678")
                    .type("text/plain")
                    .body("x")
                    .send()
                    .status(415);
            api.as(lea).delete(path).status(405);
        }
    }

    @Test
    void wantsAnIdempotencyKeyForWhatItKeeps() {
        api.as(lea)
                .request(HttpMethod.POST, ASSESSMENTS)
                .body("{\"questionnaire\":\"srrs\",\"version\":1}")
                .send()
                .problem(400, "idempotency-key-required")
                .has("$.detail");
        for (var key : new String[] {"short", "x".repeat(101)}) {
            stress.save(lea, key, StressClient.sheet(""))
                    .problem(400, "idempotency-key-required")
                    .has("$.detail");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=xyz", "after=", "after=MTI6", "limit=0", "limit=201", "limit=two", "limit=-1"})
    void refusesAPageThatIsNone(String query) {
        api.as(lea).get(ASSESSMENTS + "?" + query).status(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
    void survivesACursorFromTheEndOfTime(long micros) {
        var forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((micros + ":" + lea).getBytes(StandardCharsets.US_ASCII));
        assertThat(api.as(lea).get(ASSESSMENTS + "?after=" + forged).status()).isIn(200, 400);
    }

    @Test
    void refusesAnIdThatIsNone() {
        api.as(lea).get(ASSESSMENTS + "/not-an-id").fault(400, "{id}", "wrong-type");
        api.as(lea).delete(ASSESSMENTS + "/not-an-id").fault(400, "{id}", "wrong-type");
        stress.admin().get(DRAFTS + "/not-an-id").fault(400, "{id}", "wrong-type");
    }

    @Test
    void speaksTheCallersLanguageWhenItRefuses() {
        var body = api.in("en").post(SCORES, "{\"answers\":{\"divorce\":21}}").json();
        assertThat(body.get("title").asString()).isEqualTo("Occurrences out of range");
        assertThat(body.get("detail").asString()).contains("1 to 20 times");
        assertThat(stress.score("{\"answers\":{\"divorce\":21}}")
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("Nombre de fois hors bornes");
    }
}
