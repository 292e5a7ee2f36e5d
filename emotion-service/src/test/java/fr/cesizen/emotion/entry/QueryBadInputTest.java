package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.SYNC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
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

/** Lists, searches and pages that make no sense. */
@ServiceTest
class QueryBadInputTest {

    private static final String ONE = ENTRIES + "/0190a0b0-0000-7000-8000-000000000000";

    @Autowired
    ApiClient api;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    @Test
    void refusesWhatIsTooLargeOrNoId() {
        lea.write("{\"note\":\"" + "x".repeat(1_100_000) + "\"}").status(413);
        lea.get(ENTRIES + "/42").status(400).has("$.errors[0].pointer", "{id}");
        lea.get(ONE).status(404);
        lea.get(ENTRIES + "?limit=1000").status(400);
        lea.get(ENTRIES + "?after=nonsense").status(400);
    }

    @Test
    void refusesRangesTextsAndCursorsThatMakeNoSense() {
        lea.get(ENTRIES + "?from=2026-03-02&to=2026-03-01").status(422);
        for (var day : List.of(
                "yesterday",
                "-0001-01-01",
                "%2B002026-01-01",
                "2026-01-01T00:00:00Z",
                "2026-01-01Z",
                "2026-01-01%2B01:00")) {
            lea.get(ENTRIES + "?from=" + day).status(400).has("$.errors[0].pointer", "?from");
        }
        for (var day : List.of("1899-12-31", "2201-01-01")) {
            lea.get(ENTRIES + "?to=" + day).problem(422, "out-of-calendar").has("$.errors[0].pointer", "?to");
        }
        for (var code : List.of("%00", "a b", "x".repeat(65))) {
            lea.get(ENTRIES + "?context=" + code).status(400);
            lea.get(ENTRIES + "?emotion=" + code).status(400).has("$.errors[0].pointer", "?emotion");
        }
        for (var since : List.of("never", "", "-1", "1.5", "01", "99999999999999999999")) {
            var refused = lea.post(SYNC + "?since=" + since, List.of())
                    .problem(400, "invalid-cursor")
                    .has("$.errors[0].pointer", "?since");
            assertThat(refused.json().get("detail").asString()).doesNotContain("after");
        }
        lea.post(SYNC, "{\"since\":1}").status(400);
        lea.put("/api/v1/journal/settings", Map.of("nightEndsAt", 5)).status(400);
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
        lea.post(ENTRIES + "/search", sought).problem(status, slug).has("$.errors[0].pointer", pointer);
    }

    @Test
    void refusesContextsThatMakeNoSense() {
        lea.keepContext(UUID.randomUUID(), "people", "Chorale", false).status(422);
        lea.keepContext(new UuidGenerator().next(), "moon", "Chorale", false).status(422);
        lea.keepContext(new UuidGenerator().next(), "people", " ", false).status(400);
        for (var label : List.of("\u200b\u200d", "a\u0007", "a\nb", "a\u202e", "\u0000", "\ud83c\udf31".repeat(61))) {
            lea.keepContext(new UuidGenerator().next(), "people", label, false)
                    .status(400)
                    .has("$.errors[0].pointer", "/label");
        }
        for (var label : List.of(
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "می\u200cخواهم", "\ud83c\udf31".repeat(60))) {
            lea.keepContext(new UuidGenerator().next(), "people", label, false)
                    .status(200)
                    .has("$.label", label);
        }
    }
}
