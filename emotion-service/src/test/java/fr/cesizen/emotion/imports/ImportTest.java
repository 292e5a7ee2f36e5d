package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.IMPORTS;
import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ImportTest {

    private static final String MONDAY =
            "2026-03-02,2 mars,lundi,18:30,bien,travail | amis,Titre,\"Une note,\nsur deux lignes\"";
    private static final String TUESDAY = "2026-03-03,3 mars,mardi,6:30 pm,génial,,,";
    private static final String CALM = "{\"emotions\":[{\"code\":\"calm\",\"intensity\":50}]}";
    private static final String OWN_WORD = "2026-03-04,4 mars,mercredi,08:05,pétillant,piano,,";

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    long rows(String table) {
        return StoredRows.of(lea.person(), "emotion." + table);
    }

    static List<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream().map(node -> node.path(field).asString()).toList();
    }

    @Test
    void showsWhatWouldHappenBeforeAnythingDoes() {
        var run = lea.daylio(MONDAY, TUESDAY, OWN_WORD, "2026-13-01,x,y,10:00,bien,,,");
        assertThat(run.get("state").asString()).isEqualTo("staged");
        assertThat(run.get("lines").asInt()).isEqualTo(4);
        assertThat(run.get("counts").get("broken").asInt()).isEqualTo(1);
        assertThat(run.get("words").findValuesAsString("word")).containsExactly("bien", "génial", "pétillant");
        assertThat(run.get("words").get(0).get("suggestion").get("valence").asDouble())
                .isEqualTo(0.4);
        assertThat(run.get("activities").get(0).get("context").asString()).isEqualTo("work");
        var lines = lea.lines(run);
        assertThat(texts(lines, "outcome")).containsExactly("would-create", "would-create", "unmapped", "broken");
        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(2, 4, 5, 6);
        assertThat(lines.get(3).get("code").asString()).isEqualTo("date-unreadable");
        assertThat(lines.get(0).get("entry").get("note").asString()).isEqualTo("Titre\n\nUne note,\nsur deux lignes");
        assertThat(lines.get(0).get("entry").get("feltAt").asString()).isEqualTo("2026-03-02T17:30:00Z");
        assertThat(lea.entries()).isEmpty();
    }

    @Test
    void appliesWhatTheWordsMean() throws Exception {
        var run = lea.daylio(MONDAY, TUESDAY, OWN_WORD, "2026-03-05,5 mars,jeudi,25:00,bien,,,");
        var refused = lea.apply(run).problem(422, "unmapped-words");
        assertThat(refused.json().get("detail").asString()).startsWith("Un mot d'humeur n'a pas encore");
        run = lea.map(
                run,
                "{\"words\":{\"pétillant\":{\"emotions\":[{\"code\":\"wonder\",\"intensity\":55}],\"valence\":0.9}},"
                        + "\"activities\":{\"piano\":\"hobbies\",\"amis\":null}}");
        var applied = lea.applied(run);
        assertThat(applied.get("counts").get("applied").asInt()).isEqualTo(3);
        assertThat(applied.get("counts").get("broken").asInt()).isEqualTo(1);
        assertThat(applied.get("progress")).isEqualTo(json.readTree("{\"done\":4,\"of\":4}"));
        var entries = lea.entries();
        assertThat(texts(entries, "localDate")).containsExactly("2026-03-04", "2026-03-03", "2026-03-02");
        assertThat(entries.get(0).get("emotions").get(0).get("code").asString()).isEqualTo("wonder");
        assertThat(entries.get(0).get("contexts").get(0).asString()).isEqualTo("hobbies");
        assertThat(entries.get(1).get("feltAt").asString()).isEqualTo("2026-03-03T17:30:00Z");
        assertThat(entries.get(2).get("contexts").findValuesAsString("")).isEmpty();
        assertThat(entries.get(2).get("contexts").size()).isEqualTo(1);
        assertThat(entries.get(2).get("note").asString()).isEqualTo("Titre\n\nUne note,\nsur deux lignes");
        assertThat(entries.get(2).get("origin").asString()).isEqualTo("import:daylio");
        assertThat(texts(lea.lines(run), "outcome")).containsExactly("created", "created", "created", "broken");
    }

    @Test
    void undoesAWholeBatchButWhatWasEdited() throws Exception {
        var run = lea.applied(lea.daylio(MONDAY, TUESDAY));
        lea.correct(lea.entries().get(0), "2026-03-03T17:30:00Z", "corrigé");
        var undone = lea.undone(run);
        assertThat(undone.get("counts").get("undone").asInt()).isEqualTo(1);
        assertThat(undone.get("counts").get("kept").asInt()).isEqualTo(1);
        assertThat(texts(lea.entries(), "note")).containsExactly("corrigé");
        assertThat(rows("import_chunk")).isZero();
        assertThat(lea.delete(path(run)).status(200)).isNotNull();

        var events = Events.about(lea.person(), "cesizen.journal", 2);
        assertThat(events)
                .extracting(event -> event.getType())
                .containsExactly("fr.cesizen.journal.batch-imported.v1", "fr.cesizen.journal.batch-undone.v1");
        assertThat(json.readTree(events.get(0).getData().toBytes()))
                .isEqualTo(json.readTree("{\"batch\":\"" + run.get("id").asString() + "\",\"entries\":2}"));
    }

    @Test
    void makesNoDuplicatesOfWhatIsThere() {
        lea.applied(lea.daylio(MONDAY, TUESDAY));
        var again = lea.daylio(TUESDAY, MONDAY, "2026-03-05,5 mars,jeudi,08:00,mauvais,,,");
        assertThat(texts(lea.lines(again), "outcome")).containsExactly("duplicate", "duplicate", "would-create");
        var applied = lea.applied(again);
        assertThat(applied.get("counts").get("applied").asInt()).isEqualTo(1);
        assertThat(applied.get("counts").get("skipped").asInt()).isEqualTo(2);
        assertThat(lea.entries()).hasSize(3);
        lea.apply(again).status(202);
        assertThat(rows("entry")).isEqualTo(3);
    }

    @Test
    void bringsNothingTwiceWhenItsWordsMeanSomethingElse() {
        var both = new String[] {MONDAY, MONDAY.replace("Une note", "Une autre"), OWN_WORD};
        var run = lea.map(lea.daylio(both), "{\"words\":{\"pétillant\":" + CALM + "},\"activities\":{}}");
        assertThat(lea.applied(run).get("counts").get("applied").asInt()).isEqualTo(3);
        var again = lea.map(
                lea.daylio(both),
                "{\"words\":{\"pétillant\":" + CALM.replace("calm", "pride") + ",\"bien\":" + CALM
                        + "},\"activities\":{}}");
        assertThat(texts(lea.lines(again), "outcome")).containsExactly("duplicate", "duplicate", "duplicate");
        assertThat(lea.applied(again).get("counts").get("skipped").asInt()).isEqualTo(3);
        var elsewhere = lea.upload("?format=daylio&zone=Pacific/Auckland", HEADER + MONDAY)
                .status(201)
                .json();
        assertThat(texts(lea.lines(elsewhere), "outcome")).containsExactly("duplicate");
        assertThat(rows("entry")).isEqualTo(3);
    }

    @Test
    void keepsNoWordOfAFileThatWasUndone() {
        var run = lea.undone(lea.applied(lea.daylio(MONDAY)));
        var never = lea.daylio(MONDAY);
        lea.delete(path(never)).status(200);
        assertThat(JournalRowsFixture.importsWithWords(lea.person())).isZero();
        assertThat(lea.get(path(run)).json().has("words")).isFalse();
        lea.mapping(run, "{\"words\":{},\"activities\":{}}").status(409);
    }

    @Test
    void bringsBackWhatWasUndone() {
        lea.undone(lea.applied(lea.daylio(MONDAY)));
        assertThat(lea.entries()).isEmpty();
        lea.applied(lea.daylio(MONDAY));
        assertThat(lea.entries()).hasSize(1);
    }

    @Test
    void asksWhatTheMiddleOfFiveLevelsMeans() {
        var run = lea.daylio("2026-03-05,5 mars,jeudi,08:00,bof,,,", "2026-03-05,5 mars,jeudi,09:00,Meh,,,");
        assertThat(run.at("/words/0").has("suggestion")).isFalse();
        assertThat(texts(lea.lines(run), "outcome")).containsExactly("unmapped", "unmapped");
    }

    @Test
    void skipsAWordByTheirWish() {
        var run = lea.map(lea.daylio(MONDAY, OWN_WORD), "{\"words\":{\"pétillant\":null},\"activities\":{}}");
        assertThat(run.get("words").get(1).get("skipped").asBoolean()).isTrue();
        assertThat(texts(lea.lines(run), "outcome")).containsExactly("would-create", "skipped");
        assertThat(lea.applied(run).get("counts").get("skipped").asInt()).isEqualTo(1);
    }

    @Test
    void dropsWhatWasNeverApplied() {
        var run = lea.daylio(MONDAY);
        assertThat(rows("import_chunk")).isOne();
        lea.delete(path(run)).status(200);
        assertThat(rows("import_chunk")).isZero();
        lea.apply(run).status(409);
        lea.get(path(run) + "/lines").status(410);
        lea.get(path(run) + "/totals").status(410);
    }

    @Test
    void storesNothingOfTheFileInTheClear() {
        lea.daylio(MONDAY, OWN_WORD);
        assertThat(JournalRowsFixture.rowsHiding("deux lignes", lea.person(), "import_chunk", "content"))
                .isOne();
        assertThat(JournalRowsFixture.rowsHiding("tillant", lea.person(), "import_run", "plan"))
                .isOne();
    }

    @Test
    void takesTheSameUploadOnce() {
        var key = UUID.randomUUID().toString();
        var first =
                lea.upload("?format=daylio", key, HEADER + MONDAY).status(201).json();
        var second =
                lea.upload("?format=daylio", key, HEADER + MONDAY).status(201).json();
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        lea.upload("?format=daylio", key, HEADER + TUESDAY).status(422);
        assertThat(rows("import_run")).isOne();
        assertThat(lea.get(IMPORTS).items()).hasSize(1);
    }
}
