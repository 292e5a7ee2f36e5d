package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.SYNC;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
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

@ServiceTest
class EntryBadInputTest {

    @Autowired
    ApiClient api;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
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
        lea.write(body)
                .status(400)
                .header("Content-Type", "application/problem+json")
                .has("$.errors[0].pointer", pointer)
                .has("$.errors[0].code", code);
    }

    @Test
    void refusesTextThatCannotBeKeptAsItIs() {
        var broken = "{\"feltAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Paris\",\"emotions\":[{\"code\":\"calm\","
                + "\"intensity\":1}],\"note\":\"\\ud800x\"}";
        lea.write(broken).status(400).has("$.errors[0].pointer", "/note").has("$.errors[0].code", "ill-formed-text");
        lea.write(broken.replace("\\ud800x", "\\ud83c\\udf31")).status(201);
    }

    /** A client may escape every character, which makes twelve octets of one code point. */
    @Test
    void takesEveryNoteThatTheSchemaAllows() {
        var note = "\ud83c\udf31".repeat(10_000);
        var escaped = "{\"feltAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Paris\",\"emotions\":[{\"code\":\"calm\","
                + "\"intensity\":60.0}],\"note\":\"" + "\\ud83c\\udf31".repeat(10_000) + "\"}";
        lea.write(escaped).status(201).has("$.note", note);
        var id = new UuidGenerator();
        var change = "[{\"change\":\"" + id.next() + "\",\"id\":\"" + id.next() + "\",\"deleted\":false,\"entry\":"
                + escaped + "}]";
        var outcome = lea.post(SYNC, change).status(200).json().get("outcomes").get(0);
        assertThat(outcome.get("fate").asString()).isEqualTo("applied");
    }

    @Test
    void roundsAValenceToTheTwoDecimalsOfTheSchema() {
        for (var sent : List.of(0.30000000000000004, 0.295, 0.3)) {
            lea.write(calm("valence", sent, "arousal", -sent))
                    .status(201)
                    .has("$.valence", 0.3)
                    .has("$.arousal", -0.3);
        }
    }

    /** Line ends and tabs are text; nothing of what can be seen or pasted is lost. */
    @Test
    void keepsANoteWordForWord() {
        var note = "un\r\ndeux\ttrois\u000b\u202e\u200d";
        lea.write(calm("note", note)).status(201).has("$.note", note);
    }

    @Test
    void refusesAnotherIdInsideAnEntry() {
        var path = lea.written();
        lea.put(path, "\"0\"", calm("id", new UuidGenerator().next()))
                .problem(422, "other-id")
                .has("$.errors[0].pointer", "/id");
        var same = path.substring(path.lastIndexOf('/') + 1);
        lea.put(path, "\"0\"", calm("id", same)).status(200);
        var refused = lea.sync(
                        "",
                        List.of(JournalClient.wrote(
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
        lea.write(calm(field, value)).problem(400, "invalid-request").has("$.errors[0].pointer", pointer);
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
        lea.write(calm(field, value)).problem(422, slug).has("$.errors[0].pointer", pointer);
        lea.put(path, "\"0\"", calm(field, value)).status(422);
    }

    @Test
    void wantsAnIdempotencyKeyAndHonoursIt() {
        lea.write("", calm()).status(400);
        var key = UUID.randomUUID().toString();
        lea.write(key, calm()).status(201);
        lea.write(key, calm()).status(201);
        lea.write(key, calm("note", "autre")).status(422);
        lea.get(ENTRIES).has("$.items.length()", 1);
    }

    @Test
    void wantsTheVersionThatWasRead() {
        var path = lea.written();
        lea.put(path, "", calm()).status(428);
        lea.put(path, "\"7\"", calm()).status(412);
        lea.put(path, "abc", calm()).status(400);
        lea.put(path, "W/\"0\"", calm()).status(412);
        lea.put(path, "\"7\", \"0\"", calm()).status(200).header("ETag", "\"1\"");
        lea.put(path, "*", calm()).status(200).header("ETag", "\"2\"");
    }
}
