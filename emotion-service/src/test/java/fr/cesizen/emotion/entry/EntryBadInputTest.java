package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.sync.SyncTest;
import fr.cesizen.platform.ids.UuidGenerator;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class EntryBadInputTest {

    private static final String ONE = ENTRIES + "/0190a0b0-0000-7000-8000-000000000000";

    @Autowired
    WebTestClient http;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(http, UUID.randomUUID());
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("{", "", "malformed-json"),
                Arguments.of("[]", "", "wrong-type"),
                Arguments.of("{\"mood\":1}", "/mood", "unknown-field"),
                Arguments.of("{\"feltAt\":\"yesterday\"}", "/feltAt", "wrong-type"),
                Arguments.of("{\"zone\":12}", "/zone", "wrong-type"),
                Arguments.of("{\"emotions\":{}}", "/emotions", "wrong-type"),
                Arguments.of("{\"kind\":\"weekly\"}", "/kind", "not-one-of"),
                Arguments.of("{\"localDate\":20260301}", "/localDate", "wrong-type"),
                Arguments.of("{\"localDate\":[2026,1,9]}", "/localDate", "wrong-type"),
                Arguments.of("{\"localDate\":\"2026-01-09T23:00:00.000Z\"}", "/localDate", "wrong-type"),
                Arguments.of("{\"localDate\":\"+002026-01-10\"}", "/localDate", "wrong-type"),
                Arguments.of("{\"localDate\":\"0000-01-10\"}", "/localDate", "wrong-type"),
                Arguments.of("{\"localDate\":\"\"}", "/localDate", "wrong-type"),
                Arguments.of("{\"feltAt\":\"+002026-01-10T12:00:00Z\"}", "/feltAt", "wrong-type"),
                Arguments.of("{\"feltAt\":\"2026-01-10T12:00Z\"}", "/feltAt", "wrong-type"),
                Arguments.of("{\"feltAt\":\"2026-01-10\"}", "/feltAt", "wrong-type"),
                Arguments.of("{\"feltAt\":[2026,1,10,12,0]}", "/feltAt", "wrong-type"),
                Arguments.of("{\"note\":\"\\u0000\"}", "/note", "ill-formed-text"),
                Arguments.of(
                        "{\"emotions\":[{\"code\":\"calm\",\"intensity\":60.5}]}",
                        "/emotions/0/intensity",
                        "wrong-type"),
                Arguments.of(
                        "{\"emotions\":[{\"code\":\"calm\",\"intensity\":1e99}]}",
                        "/emotions/0/intensity",
                        "wrong-type"),
                Arguments.of(
                        "{\"emotions\":[{\"code\":\"calm\",\"intensity\":\"60\"}]}",
                        "/emotions/0/intensity",
                        "wrong-type"),
                Arguments.of(
                        "{\"emotions\":[{\"code\":\"calm\",\"intensity\":null}]}",
                        "/emotions/0/intensity",
                        "not-null"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhereARequestCannotBeRead(String body, String pointer, String code) {
        lea.post(body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void refusesTextThatCannotBeKeptAsItIs() {
        var broken = "{\"feltAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Paris\",\"emotions\":[{\"code\":\"calm\","
                + "\"intensity\":1}],\"note\":\"\\ud800x\"}";
        lea.post(broken)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/note")
                .jsonPath("$.errors[0].code")
                .isEqualTo("ill-formed-text");
        lea.post(broken.replace("\\ud800x", "\\ud83c\\udf31")).expectStatus().isCreated();
    }

    /** A client may escape every character, which makes twelve octets of one code point. */
    @Test
    void takesEveryNoteThatTheSchemaAllows() {
        var note = "\ud83c\udf31".repeat(10_000);
        var escaped = "{\"feltAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Paris\",\"emotions\":[{\"code\":\"calm\","
                + "\"intensity\":60.0}],\"note\":\"" + "\\ud83c\\udf31".repeat(10_000) + "\"}";
        lea.post(escaped)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.note")
                .isEqualTo(note);
        var id = new UuidGenerator();
        var change = "[{\"change\":\"" + id.next() + "\",\"id\":\"" + id.next() + "\",\"deleted\":false,\"entry\":"
                + escaped + "}]";
        var outcome = lea.json(lea.send(HttpMethod.POST, "/api/v1/journal/sync", change))
                .get("outcomes")
                .get(0);
        assertThat(outcome.get("fate").asString()).isEqualTo("applied");
    }

    @Test
    void roundsAValenceToTheTwoDecimalsOfTheSchema() {
        for (var sent : List.of(0.30000000000000004, 0.295, 0.3)) {
            lea.post(calm("valence", sent, "arousal", -sent))
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.valence")
                    .isEqualTo(0.3)
                    .jsonPath("$.arousal")
                    .isEqualTo(-0.3);
        }
    }

    /** Line ends and tabs are text; nothing of what can be seen or pasted is lost. */
    @Test
    void keepsANoteWordForWord() {
        var note = "un\r\ndeux\ttrois\u000b\u202e\u200d";
        lea.post(calm("note", note))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.note")
                .isEqualTo(note);
    }

    @Test
    void refusesAnotherIdInsideAnEntry() {
        var path = lea.written();
        lea.put(path, "\"0\"", calm("id", new UuidGenerator().next()))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/other-id")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/id");
        var same = path.substring(path.lastIndexOf('/') + 1);
        lea.put(path, "\"0\"", calm("id", same)).expectStatus().isOk();
        var refused = lea.sync(
                        "",
                        List.of(SyncTest.wrote(
                                new UuidGenerator().next(),
                                new UuidGenerator().next(),
                                "id",
                                new UuidGenerator().next())))
                .get("outcomes")
                .get(0)
                .get("problem");
        assertThat(refused.get("type").asString()).isEqualTo("/problems/other-id");
        assertThat(refused.get("errors").get(0).get("pointer").asString()).isEqualTo("/entry/id");
    }

    static Map<String, Object> felt(Object code, Object intensity) {
        return Map.of("code", code, "intensity", intensity);
    }

    static Stream<Arguments> outOfBounds() {
        return Stream.of(
                Arguments.of("emotions", List.of(), "/emotions"),
                Arguments.of("emotions", List.of(felt("calm", 101)), "/emotions/0/intensity"),
                Arguments.of("emotions", List.of(felt("calm", -1)), "/emotions/0/intensity"),
                Arguments.of("emotions", List.of(felt("", 1)), "/emotions/0/code"),
                Arguments.of("emotions", Collections.nCopies(11, felt("calm", 1)), "/emotions"),
                Arguments.of("emotions", null, "/emotions"),
                Arguments.of("feltAt", null, "/feltAt"),
                Arguments.of("zone", null, "/zone"),
                Arguments.of("valence", 1.01, "/valence"),
                Arguments.of("arousal", -2, "/arousal"),
                Arguments.of("contexts", Collections.nCopies(21, "work"), "/contexts"),
                Arguments.of("valence", 1.005, "/valence"),
                Arguments.of("zone", "x".repeat(65), "/zone"),
                Arguments.of("note", "n".repeat(10_001), "/note"),
                Arguments.of("note", "\ud83c\udf31".repeat(10_001), "/note"));
    }

    @ParameterizedTest
    @MethodSource("outOfBounds")
    void namesTheFieldThatIsOutOfBounds(String field, Object value, String pointer) {
        lea.post(calm(field, value))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-request")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    static Stream<Arguments> againstTheRules() {
        return Stream.of(
                Arguments.of("emotions", List.of(felt("bliss", 10)), "unknown-emotion", "/emotions/0/code"),
                Arguments.of(
                        "emotions",
                        List.of(felt("calm", 10), felt("calm", 20)),
                        "repeated-emotion",
                        "/emotions/1/code"),
                Arguments.of("zone", "Mars/Olympus", "unknown-zone", "/zone"),
                Arguments.of("zone", "+02:00", "unknown-zone", "/zone"),
                Arguments.of("zone", "Z", "unknown-zone", "/zone"),
                Arguments.of("zone", "SystemV/PST8PDT", "unknown-zone", "/zone"),
                Arguments.of("contexts", List.of("work", "moon"), "unknown-context", "/contexts/1"),
                Arguments.of("contexts", List.of(UUID.randomUUID()), "unknown-context", "/contexts/0"),
                Arguments.of("localDate", "2026-02-28", "not-its-day", "/localDate"),
                Arguments.of("id", UUID.randomUUID(), "not-a-uuidv7", "/id"),
                Arguments.of("feltAt", "2999-01-01T00:00:00Z", "felt-in-the-future", "/feltAt"),
                Arguments.of("feltAt", "1800-01-01T00:00:00Z", "felt-too-long-ago", "/feltAt"));
    }

    @ParameterizedTest
    @MethodSource("againstTheRules")
    void namesTheRuleThatIsBroken(String field, Object value, String slug, String pointer) {
        var path = lea.written();
        lea.post(calm(field, value))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.title")
                .isNotEmpty();
        lea.put(path, "\"0\"", calm(field, value)).expectStatus().isEqualTo(422);
    }

    @Test
    void wantsAnIdempotencyKeyAndHonoursIt() {
        lea.post("", calm()).expectStatus().isBadRequest();
        var key = UUID.randomUUID().toString();
        lea.post(key, calm()).expectStatus().isCreated();
        lea.post(key, calm()).expectStatus().isCreated();
        lea.post(key, calm("note", "autre")).expectStatus().isEqualTo(422);
        lea.get(ENTRIES).expectBody().jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void wantsTheVersionThatWasRead() {
        var path = lea.written();
        lea.put(path, "", calm()).expectStatus().isEqualTo(428);
        lea.put(path, "\"7\"", calm()).expectStatus().isEqualTo(412);
        lea.put(path, "abc", calm()).expectStatus().isEqualTo(400);
        lea.put(path, "W/\"0\"", calm()).expectStatus().isEqualTo(412);
        lea.put(path, "\"7\", \"0\"", calm())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        lea.put(path, "*", calm()).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
    }

    @Test
    void refusesWhatIsTooLargeOrNoId() {
        lea.post("{\"note\":\"" + "x".repeat(1_100_000) + "\"}").expectStatus().isEqualTo(413);
        lea.get(ENTRIES + "/42")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("{id}");
        lea.get(ONE).expectStatus().isNotFound();
        lea.get(ENTRIES + "?limit=1000").expectStatus().isBadRequest();
        lea.get(ENTRIES + "?after=nonsense").expectStatus().isBadRequest();
    }

    @Test
    void refusesRangesTextsAndCursorsThatMakeNoSense() {
        lea.get(ENTRIES + "?from=2026-03-02&to=2026-03-01").expectStatus().isEqualTo(422);
        for (var day : List.of(
                "yesterday",
                "-0001-01-01",
                "%2B002026-01-01",
                "2026-01-01T00:00:00Z",
                "2026-01-01Z",
                "2026-01-01%2B01:00")) {
            lea.get(ENTRIES + "?from=" + day)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("?from");
        }
        for (var day : List.of("1899-12-31", "2201-01-01")) {
            lea.get(ENTRIES + "?to=" + day)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/out-of-calendar")
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("?to");
        }
        for (var code : List.of("%00", "a b", "x".repeat(65))) {
            lea.get(ENTRIES + "?context=" + code).expectStatus().isBadRequest();
            lea.get(ENTRIES + "?emotion=" + code)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("?emotion");
        }
        for (var since : List.of("never", "", "-1", "1.5", "01", "99999999999999999999")) {
            lea.send(HttpMethod.POST, "/api/v1/journal/sync?since=" + since, List.of())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/invalid-cursor")
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("?since")
                    .jsonPath("$.detail")
                    .value(detail -> assertThat((String) detail).doesNotContain("after"));
        }
        lea.send(HttpMethod.POST, "/api/v1/journal/sync", "{\"since\":1}")
                .expectStatus()
                .isBadRequest();
        lea.send(HttpMethod.PUT, "/api/v1/journal/settings", Map.of("nightEndsAt", 5))
                .expectStatus()
                .isBadRequest();
    }

    static Stream<Arguments> unsearchable() {
        return Stream.of(
                Arguments.of(Map.of(), 400, "invalid-request", "/text"),
                Arguments.of(Map.of("text", "x".repeat(201)), 400, "invalid-request", "/text"),
                Arguments.of(Map.of("text", "x", "deleted", true), 400, "malformed-request", "/deleted"),
                Arguments.of(Map.of("text", "x", "emotion", "a b"), 400, "invalid-code", "/emotion"),
                Arguments.of(Map.of("text", "x", "to", "1899-12-31"), 422, "out-of-calendar", "/to"),
                Arguments.of(Map.of("text", "x", "to", "2026-01-09T23:00:00Z"), 400, "malformed-request", "/to"),
                Arguments.of(Map.of("text", "x", "from", List.of(2026, 1, 9)), 400, "malformed-request", "/from"),
                Arguments.of(
                        Map.of("text", "x", "from", "2026-03-02", "to", "2026-03-01"), 422, "range-ends-early", "/to"));
    }

    @ParameterizedTest
    @MethodSource("unsearchable")
    void saysWhatCannotBeSearched(Map<String, Object> sought, int status, String slug, String pointer) {
        lea.send(HttpMethod.POST, ENTRIES + "/search", sought)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void refusesContextsThatMakeNoSense() {
        var own = "/api/v1/journal/contexts/";
        var choir = Map.of("group", "people", "label", "Chorale", "retired", false);
        lea.send(HttpMethod.PUT, own + UUID.randomUUID(), choir).expectStatus().isEqualTo(422);
        lea.send(
                        HttpMethod.PUT,
                        own + new UuidGenerator().next(),
                        Map.of("group", "moon", "label", "Chorale", "retired", false))
                .expectStatus()
                .isEqualTo(422);
        lea.send(
                        HttpMethod.PUT,
                        own + new UuidGenerator().next(),
                        Map.of("group", "people", "label", " ", "retired", false))
                .expectStatus()
                .isBadRequest();
        for (var label : List.of("\u200b\u200d", "a\u0007", "a\nb", "a\u202e", "\u0000", "\ud83c\udf31".repeat(61))) {
            lea.send(
                            HttpMethod.PUT,
                            own + new UuidGenerator().next(),
                            Map.of("group", "people", "label", label, "retired", false))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("/label");
        }
        for (var label : List.of(
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "می\u200cخواهم", "\ud83c\udf31".repeat(60))) {
            lea.send(
                            HttpMethod.PUT,
                            own + new UuidGenerator().next(),
                            Map.of("group", "people", "label", label, "retired", false))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.label")
                    .isEqualTo(label);
        }
    }
}
