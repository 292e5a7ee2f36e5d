package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days, moods and contexts of entries. */
@ServiceTest
class EntryDetailsTest {

    @Autowired
    ApiClient api;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    String day(Object... says) {
        return lea.read(lea.written(says)).get("localDate").asString();
    }

    int found(String query) {
        return lea.read(ENTRIES + query).get("items").size();
    }

    @Test
    void givesANightEntryToTheDayBeforeIfThePersonWantsIt() {
        var night = "2026-03-01T01:30:00Z"; // 2:30 in Paris
        assertThat(day("feltAt", night)).isEqualTo("2026-03-01");
        assertThat(day("feltAt", night, "localDate", "2026-02-28")).isEqualTo("2026-02-28");
        lea.put("/api/v1/journal/settings", Map.of("nightEndsAt", 3)).status(200);
        assertThat(day("feltAt", night)).isEqualTo("2026-02-28");
        assertThat(day("feltAt", "2026-03-01T02:00:00Z")).isEqualTo("2026-03-01");
    }

    /** Moves 31 days back when a deletion was learnt of. */
    void age(String path) {
        JournalRowsFixture.ageDeletion(lea.person(), JournalClient.id(path));
    }

    @Test
    void takesABlankNoteForNone() {
        for (var blank : List.of("", " ", "\n\u00a0\t")) {
            var answer = lea.write(JournalClient.calm("note", blank));
            answer.status(201).lacks("$.note");
        }
        var path = lea.written();
        lea.put(path, "\"0\"", JournalClient.calm("note", "")).lacks("$.note");
        lea.get(path).lacks("$.note");
        var id = new UuidGenerator().next();
        assertThat(lea.sync("", List.of(JournalClient.wrote(new UuidGenerator().next(), id, "note", " ")))
                        .get("news")
                        .findValuesAsString("note"))
                .isEmpty();
    }

    @Test
    void keepsContextsOfOnesOwn() {
        var choir = new UuidGenerator().next();
        var path = "/api/v1/journal/contexts/" + choir;
        lea.put(path, Map.of("group", "people", "label", "Chorale", "retired", false))
                .status(200);
        lea.written("contexts", List.of(choir, "work"));
        lea.put(path, Map.of("group", "people", "label", "La chorale", "retired", true))
                .status(200);
        assertThat(found("?context=" + choir)).isOne();
        assertThat(lea.read("/api/v1/journal/contexts").findValuesAsString("label"))
                .contains("La chorale", "Famille");
        assertThat(JournalRowsFixture.rowsHiding("horale", lea.person(), "own_context", "label"))
                .isOne();
        var tom = new JournalClient(api.somebody());
        assertThat(tom.read("/api/v1/journal/contexts").findValuesAsString("label"))
                .doesNotContain("La chorale");
    }

    @Test
    void offersHelpWithAnIntenseDespairAndNeverForcesIt() {
        lea.get(lea.written("emotions", List.of(Map.of("code", "despair", "intensity", 70))))
                .has("$.safetyResources", "/api/v1/emotions/safety-resources");
        lea.get(lea.written("emotions", List.of(Map.of("code", "despair", "intensity", 69))))
                .lacks("$.safetyResources");
        var resources = api.in("en").get("/api/v1/emotions/safety-resources").status(200);
        resources.has("$.resources[0].number", "3114").has("$.resources[2].label", "European emergency number");
        assertThat(resources.headers().getCacheControl()).contains("public", "max-age=86400");
    }

    @Test
    void takesThePersonsOwnValenceBeforeThatOfTheWords() {
        lea.get(lea.written()).lacks("$.valence");
        lea.get(lea.written("valence", -0.5, "kind", "daily", "feltAt", "2026-03-02T12:00:00Z"))
                .has("$.kind", "daily");
        var means = lea.read("/api/v1/journal/valence?from=2026-03-01&to=2026-03-02")
                .get("points")
                .findValues("mean");
        assertThat(means).hasSize(2);
        assertThat(means.get(0).asDouble()).isGreaterThan(0.5);
        assertThat(means.get(1).asDouble()).isEqualTo(-0.5);
    }
}
