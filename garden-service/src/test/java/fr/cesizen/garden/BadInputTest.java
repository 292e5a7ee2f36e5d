package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.StoredRows;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What the service says to requests that it must refuse: one table for all endpoints. */
@ServiceTest
class BadInputTest {

    private static final String COMPLETION = GardenClient.SESSIONS + "/{id}/completion";
    private static final String SESSION = GardenClient.SESSIONS + "/{id}";

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    /** An endpoint that needs a token, with a body that it would take. */
    record Endpoint(
            HttpMethod method, String path, @Nullable String body) {}

    static Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint(HttpMethod.POST, GardenClient.SESSIONS, "{\"protocol\":\"cesi-55\"}"),
                new Endpoint(HttpMethod.POST, COMPLETION, "{\"completedCycles\":1}"),
                new Endpoint(HttpMethod.POST, SESSION + "/abandonment", "{\"reason\":\"other\"}"),
                new Endpoint(HttpMethod.POST, SESSION + "/pause", null),
                new Endpoint(HttpMethod.POST, SESSION + "/resumption", null),
                new Endpoint(HttpMethod.GET, GardenClient.PATTERNS, null),
                new Endpoint(HttpMethod.POST, GardenClient.PATTERNS, GardenClient.PATTERN),
                new Endpoint(HttpMethod.GET, GardenClient.SESSIONS, null),
                new Endpoint(HttpMethod.GET, SESSION, null),
                new Endpoint(HttpMethod.GET, GardenClient.GARDEN, null),
                new Endpoint(HttpMethod.GET, GardenClient.GARDEN + "/elements", null),
                new Endpoint(HttpMethod.GET, GardenClient.GARDEN + "/changes", null),
                new Endpoint(HttpMethod.GET, GardenClient.GARDEN + "/settings", null),
                new Endpoint(HttpMethod.PUT, GardenClient.GARDEN + "/settings", """
                    {"hemisphere":"north","zone":"Europe/Paris","resting":false,"countersShown":false}\
                    """),
                new Endpoint(HttpMethod.POST, GardenClient.GARDEN + "/commands", "{\"commands\":[]}"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void answers403ToAnotherRole(Endpoint endpoint) {
        problem(send(api.as(person, "support", "admin", "dpo"), endpoint), 403, "forbidden");
    }

    @Test
    void answers404ToWhatIsSomebodyElsesOrNobodys() {
        var others = api.practised(UUID.randomUUID());
        for (var id : new UUID[] {others, UUID.randomUUID()}) {
            problem(api.as(person).get().uri(SESSION, id).exchange(), 404, "not-found");
            problem(api.complete(person, id, "{\"completedCycles\":30}"), 404, "not-found");
        }
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {                                                           | 400 | malformed-request | ''             | malformed-json
        []                                                          | 400 | malformed-request | ''             | wrong-type
        {"protocol":"cesi-55"} x                                    | 400 | malformed-request | ''             | *
        {"protocol":55}                                             | 400 | malformed-request | /protocol      | wrong-type
        {"protocol":"cesi-55","mood":1}                             | 400 | malformed-request | /mood          | unknown-field
        {"protocol":"cesi-55","person":"x"}                         | 400 | malformed-request | /person        | unknown-field
        {"protocol":"cesi-55","plannedCycles":"3"}                  | 400 | malformed-request | /plannedCycles | wrong-type
        {"protocol":"cesi-55","plannedCycles":2.5}                  | 400 | malformed-request | /plannedCycles | wrong-type
        {"protocol":"cesi-55","plannedCycles":99999999999}          | 400 | malformed-request | /plannedCycles | wrong-type
        {"protocol":"cesi-55","moodBefore":"good"}                  | 400 | malformed-request | /moodBefore    | wrong-type
        {"protocol":"cesi-55","moodBefore":NaN}                     | 400 | malformed-request | *              | *
        {"protocol":"cesi-55","zone":["Europe/Paris"]}              | 400 | malformed-request | /zone          | wrong-type
        {}                                                          | 400 | invalid-request   | /protocol      | not-null
        {"protocol":null}                                           | 400 | invalid-request   | /protocol      | not-null
        {"protocol":"cesi-55","plannedCycles":0}                    | 400 | invalid-request   | /plannedCycles | min
        {"protocol":"cesi-55","moodBefore":1.01}                    | 400 | invalid-request   | /moodBefore    | decimal-max
        {"protocol":"cesi-55","moodBefore":-1.01}                   | 400 | invalid-request   | /moodBefore    | decimal-min
        {"protocol":"cesi-55","moodBefore":1.005}                   | 400 | invalid-request   | /moodBefore    | decimal-max
        {"protocol":"cesi-55","moodBefore":1e999999999}             | 400 | *                 | /moodBefore    | *
        {"protocol":"cesi-55","plannedCycles":1e99}                 | 400 | malformed-request | /plannedCycles | wrong-type
        {"protocol":"cesi-55","plannedCycles":361}                  | 422 | too-many-cycles   | /plannedCycles | too-many-cycles
        {"protocol":"weil-478","plannedCycles":9}                   | 422 | too-many-cycles   | /plannedCycles | too-many-cycles
        {"protocol":"<script>alert(1)</script>"}                    | 422 | unknown-protocol  | /protocol      | unknown-protocol
        {"protocol":"cesi-55\\u0007"}                               | 422 | unknown-protocol  | /protocol      | unknown-protocol
        {"protocol":"cesi-55\\u0000"}                               | 400 | malformed-request | /protocol      | ill-formed-text
        {"protocol":""}                                             | 422 | unknown-protocol  | /protocol      | unknown-protocol
        {"protocol":"cesi-55","zone":"Europe/Atlantis"}             | 422 | unknown-zone      | /zone          | unknown-zone
        {"protocol":"cesi-55","zone":"Z"}                           | 422 | unknown-zone      | /zone          | unknown-zone
        {"protocol":"cesi-55","zone":"SystemV/PST8PDT"}             | 422 | unknown-zone      | /zone          | unknown-zone
        {"protocol":"cesi-55","version":2}                          | 422 | unknown-version   | /version       | unknown-version
        {"protocol":"cesi-55","minutes":5}                          | 422 | one-practice-only | ''             | one-practice-only
        {"protocol":"cesi-55","arousalBefore":2}                    | 400 | invalid-request   | /arousalBefore | decimal-max
        {"minutes":0}                                               | 400 | invalid-request   | /minutes       | min
        {"minutes":121}                                             | 400 | invalid-request   | /minutes       | max
        {"minutes":5,"plannedCycles":3}                             | 422 | not-of-this-practice | /plannedCycles | not-of-this-practice
        {"meditation":"levitation"}                                 | 422 | unknown-meditation | /meditation   | unknown-meditation
        {"pattern":"mine"}                                          | 400 | malformed-request | /pattern       | wrong-type
        {"pattern":"019ac000-0000-7000-8000-000000000000"}          | 422 | unknown-pattern   | /pattern       | unknown-pattern
        {"protocol":"cesi-55","zone":"\\u0007"}                     | 422 | unknown-zone      | /zone          | unknown-zone
        """)
    void refusesAStartAndSaysWhere(String body, int status, String slug, String pointer, String code) {
        refused(api.start(person, UUID.randomUUID().toString(), body), status, slug, pointer, code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {                                         | 400 | malformed-request | ''               | malformed-json
        {}                                        | 400 | invalid-request   | /completedCycles | not-null
        {"completedCycles":null}                  | 400 | invalid-request   | /completedCycles | not-null
        {"completedCycles":"3"}                   | 400 | malformed-request | /completedCycles | wrong-type
        {"completedCycles":3,"day":"2999-01-01"}  | 400 | malformed-request | /day             | unknown-field
        {"completedCycles":0}                     | 400 | invalid-request   | /completedCycles | min
        {"completedCycles":-3}                    | 400 | invalid-request   | /completedCycles | min
        {"completedCycles":3,"moodAfter":2}       | 400 | invalid-request   | /moodAfter       | decimal-max
        {"completedCycles":3,"moodAfter":"0.1"}   | 400 | malformed-request | /moodAfter       | wrong-type
        {"completedCycles":361}                   | 422 | too-many-cycles   | /completedCycles | too-many-cycles
        {"completedCycles":31}                    | 422 | more-than-elapsed | /completedCycles | more-than-elapsed
        {"completedCycles":3,"practisedMillis":9} | 422 | not-of-this-practice | /practisedMillis | not-of-this-practice
        {"completedCycles":3,"arousalAfter":-2}   | 400 | invalid-request   | /arousalAfter    | decimal-min
        """)
    void refusesACompletionAndSaysWhere(String body, int status, String slug, String pointer, String code) {
        var session = api.startedAgo(person, 5, "{\"protocol\":\"cesi-55\"}");
        refused(api.complete(person, session, body), status, slug, pointer, code);
        api.complete(person, session, "{\"completedCycles\":3}").expectStatus().isOk();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"minutes":9,"completedAt":"2020-01-05T21:00:00Z"}        | 400 | invalid-request         | /startedAt
        "startedAt":"2020-01-05T21:00:00Z"                        | 400 | invalid-request         | /completedAt
        "startedAt":"2999-01-01T00:00:00Z","completedAt":"2999-01-01T00:09:00Z" | 422 | practised-in-the-future | /startedAt
        "startedAt":"1899-01-01T00:00:00Z","completedAt":"1899-01-01T00:09:00Z" | 422 | practised-too-long-ago  | /startedAt
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T20:59:59Z" | 422 | ends-before-it-starts   | /completedAt
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-06T21:00:01Z" | 422 | session-too-long        | /completedAt
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","pausedMillis":600000 | 422 | more-than-elapsed | /pausedMillis
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","pausedMillis":-1 | 400 | invalid-request | /pausedMillis
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","practisedMillis":546000 | 422 | more-than-elapsed | /practisedMillis
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","completedCycles":5 | 422 | not-of-this-practice | /completedCycles
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","cycleMillis":5000 | 422 | not-of-this-practice | /cycleMillis
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","abandonReason":"expired" | 400 | invalid-request | /abandonReason
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","abandonReason":"lazy" | 400 | invalid-request | /abandonReason
        "startedAt":"2020-01-05T21:00:00Z","completedAt":"2020-01-05T21:09:00Z","zone":"Mars" | 422 | unknown-zone | /zone
        """)
    void refusesASessionToldAfterwardsAndSaysWhere(String told, int status, String slug, String pointer)
            throws Exception {
        var body = told.startsWith("{") ? told : "{\"minutes\":9," + told + "}";
        refused(api.tell(person, new UuidGenerator().next(), body), status, slug, pointer, "*");
        assertThat(StoredRows.of(person, "garden.practice_session")).isZero();
    }

    @Test
    void wantsAUuidOfVersion7ForASessionToldAfterwards() {
        var body = "{\"minutes\":9,\"startedAt\":\"2020-01-05T21:00:00Z\",\"completedAt\":\"2020-01-05T21:09:00Z\"}";
        refused(api.tell(person, UUID.randomUUID(), body), 422, "not-a-uuidv7", "{id}", "not-a-uuidv7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                            | 400 | invalid-request      | /reason
        {"reason":"lazy"}             | 400 | invalid-request      | /reason
        {"reason":"expired"}          | 400 | invalid-request      | /reason
        {"reason":"other","completedCycles":-1} | 400 | invalid-request   | /completedCycles
        {"reason":"other","completedCycles":31} | 422 | more-than-elapsed | /completedCycles
        """)
    void refusesAnAbandonmentAndSaysWhere(String body, int status, String slug, String pointer) {
        var session = api.startedAgo(person, 5, "{\"protocol\":\"cesi-55\"}");
        refused(api.abandon(person, session, body), status, slug, pointer, "*");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Lent      | []                                                                         | 400 | /phases
        Lent      | [null]                                                                     | 400 | /phases/0
        Lent      | [{"type":"INHALE","millis":499},{"type":"EXHALE","millis":6500}]           | 400 | /phases/0/millis
        Lent      | [{"type":"INHALE","millis":4500},{"type":"EXHALE","millis":30001}]         | 400 | /phases/1/millis
        Lent      | [{"type":"BLOW","millis":4500},{"type":"EXHALE","millis":6500}]            | 400 | /phases/0/type
        Lent      | [{"type":"INHALE","millis":30000},{"type":"HOLD_IN","millis":1000},{"type":"EXHALE","millis":30000}] | 422 | /phases
        Lent      | [{"type":"INHALE","millis":4500}]                                          | 422 | /phases
        Lent      | [{"type":"INHALE","millis":4500},{"type":"HOLD_OUT","millis":500},{"type":"EXHALE","millis":500}] | 422 | /phases/1/type
        ` `       | [{"type":"INHALE","millis":4500},{"type":"EXHALE","millis":6500}]          | 400 | /name
        a\\nb     | [{"type":"INHALE","millis":4500},{"type":"EXHALE","millis":6500}]          | 400 | /name
        """)
    void refusesAPatternThatNobodyCanBreathe(String name, String phases, int status, String pointer) {
        var body = "{\"name\":\"" + name + "\",\"phases\":" + phases + "}";
        refused(api.createPattern(person, UUID.randomUUID().toString(), body), status, "*", pointer, "*");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/api/v1/practice/patterns?breathHold=maybe, malformed-request, ?breathHold",
        "/api/v1/practice/patterns/not-a-uuid, malformed-request, {id}",
        "/api/v1/practice/protocols?breathHold=maybe, malformed-request, ?breathHold",
        "/api/v1/practice/sessions/not-a-uuid, malformed-request, {id}",
        "/api/v1/practice/sessions?limit=0, invalid-request, ?limit",
        "/api/v1/practice/sessions?limit=201, invalid-request, ?limit",
        "/api/v1/practice/sessions?limit=many, malformed-request, ?limit",
        "/api/v1/practice/sessions?after=zzz, invalid-cursor, ?after",
        "/api/v1/content/items?kind=poem, invalid-request, ?kind",
    })
    void refusesAddressesThatItCannotRead(String address, String slug, String pointer) {
        api.as(person)
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void startsOneSessionAKey() {
        var key = UUID.randomUUID().toString();
        var body = "{\"protocol\":\"cesi-55\",\"moodBefore\":0.5}";
        var first = id(api.start(person, key, body));
        assertThat(id(api.start(person, key, body))).isEqualTo(first);
        problem(api.start(person, key, "{\"protocol\":\"cesi-46\"}"), 422, "idempotency-key-reused");
        assertThat(id(api.start(UUID.randomUUID(), key, body))).isNotEqualTo(first);
        problem(api.start(person, "short", body), 400, "idempotency-key-required");
        var without = api.as(person)
                .post()
                .uri(GardenClient.SESSIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
        problem(without.exchange(), 400, "idempotency-key-required");
    }

    @Test
    void speaksTheCallersLanguage() {
        api.as(person)
                .post()
                .uri(GardenClient.SESSIONS)
                .header("Idempotency-Key", "12345678")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"protocol\":\"weil-478\",\"plannedCycles\":1000}")
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("This exercise is practised for 8 cycles at most.");
    }

    private static ResponseSpec send(WebTestClient client, Endpoint endpoint) {
        var request = client.method(endpoint.method())
                .uri(endpoint.path(), UUID.randomUUID())
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return endpoint.body() == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(endpoint.body())
                        .exchange();
    }

    private static void problem(ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.title")
                .exists();
    }

    private static void refused(ResponseSpec answer, int status, String slug, String pointer, String code) {
        var body = answer.expectStatus().isEqualTo(status).expectBody();
        if (!slug.equals("*")) {
            body.jsonPath("$.type").isEqualTo("/problems/" + slug);
        }
        if (!pointer.equals("*")) {
            body.jsonPath("$.errors[0].pointer").isEqualTo(pointer.equals("''") ? "" : pointer);
        }
        if (!code.equals("*")) {
            body.jsonPath("$.errors[0].code").isEqualTo(code);
        }
    }

    private static String id(ResponseSpec answer) {
        var address = answer.expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return String.valueOf(address);
    }
}
