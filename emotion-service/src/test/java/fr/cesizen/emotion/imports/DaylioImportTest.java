package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DaylioImportTest {

    @Autowired
    ApiClient api;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    JsonNode line(String line) {
        return lea.lines(lea.daylio(line)).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-01-05;18:30;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;6:30 pm;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;6:30\u202fPM;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;06:30 a.m.;2026-01-05T05:30:00Z;2026-01-05",
                "2026-01-05;12:05 AM;2026-01-04T23:05:00Z;2026-01-05",
                "2026-01-05;12:05 pm;2026-01-05T11:05:00Z;2026-01-05",
                "2026-01-05;18h30;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;18 h 30;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;오후 6:30;2026-01-05T17:30:00Z;2026-01-05",
                "2026-01-05;上午6:30;2026-01-05T05:30:00Z;2026-01-05",
                "2026-01-05;6:30 μ.μ.;2026-01-05T17:30:00Z;2026-01-05",
                // Skipped by the clocks: moved on. Shown twice: the first time.
                "2026-03-29;02:30;2026-03-29T01:30:00Z;2026-03-29",
                "2025-10-26;02:30;2025-10-26T00:30:00Z;2025-10-26"
            })
    void readsTheTimeWhereItWasNoted(String day, String time, String feltAt, String localDate) {
        var entry = line(day + ",x,y," + time + ",bien,,,").get("entry");
        assertThat(entry.get("feltAt").asString()).isEqualTo(feltAt);
        assertThat(entry.get("localDate").asString()).isEqualTo(localDate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 < 2 et <3;1 < 2 et <3",
                "Tom & Léa;Tom & Léa",
                "'Tom &amp; Léa';Tom & Léa",
                "<b>Fort</b> et <i>fin</i>;Fort et fin",
                "<div>Un</div><div>Deux</div>;Un|Deux",
                "Un<br>Deux<br/><br>Trois;Un|Deux||Trois",
                "À faire :<ul><li>dormir</li><li>lire</li></ul>puis rien;À faire :|• dormir|• lire|puis rien",
                "<p>Un</p>|<p>Deux</p>;Un|Deux"
            })
    void makesPlainTextOfARichNote(String note, String text) {
        assertThat(line("2026-01-05,x,y,18:30,bien,,,\"" + note.replace('|', '\n') + "\"")
                        .get("entry")
                        .get("note")
                        .asString())
                .isEqualTo(text.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-02-30,x,y,18:30,bien,,,;date-unreadable",
                "le 5 mars,x,y,18:30,bien,,,;date-unreadable",
                "2026-01-05,x,y,24:30,bien,,,;time-unreadable",
                "2026-01-05,x,y,13:30 am,bien,,,;time-unreadable",
                "2026-01-05,x,y,soir,bien,,,;time-unreadable",
                "2026-01-05,x,y,18:30,,,,;mood-missing",
                "2026-01-05,x,y,18:30,bien,,;wrong-columns",
                "2026-01-05,x,y,18:30,bien,,,,,;wrong-columns",
                "2026-01-05,x,y,18:30,bien,,,\"a\"b;misplaced-quote",
                "2026-01-05,x,y,18:30,bien,,,\"a;unclosed-quote",
                "2999-01-05,x,y,18:30,bien,,,;felt-in-the-future",
                "1899-01-05,x,y,18:30,bien,,,;felt-too-long-ago"
            })
    void namesWhatIsWrongWithALine(String broken, String code) {
        var lines = lea.lines(lea.daylio("2026-01-01,x,y,10:00,bien,,,", broken, "2026-01-02,x,y,10:00,bien,,,"));
        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(2, 3, 4);
        assertThat(lines)
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("would-create", "broken", "would-create");
        assertThat(lines.get(1).get("code").asString()).isEqualTo(code);
    }

    @Test
    void namesWhatIsTooLong() {
        assertThat(line("2026-01-05,x,y,18:30,bien,,," + "n".repeat(10_001))
                        .get("code")
                        .asString())
                .isEqualTo("note-too-long");
        assertThat(line("2026-01-05,x,y,18:30," + "m".repeat(101) + ",,,")
                        .get("code")
                        .asString())
                .isEqualTo("word-too-long");
        assertThat(line("2026-01-05,x,y,18:30,bien," + "a".repeat(101) + ",,")
                        .get("code")
                        .asString())
                .isEqualTo("word-too-long");
    }

    @Test
    void readsTheExportOfBeforeNotesHadTitles() {
        var run = lea.staged(
                "daylio",
                "full_date,date,weekday,time,mood,activities,note\n2026-01-05,x,y,18:30,bien,lecture,Une note");
        assertThat(lea.lines(run).get(0).get("entry").get("note").asString()).isEqualTo("Une note");
    }

    @Test
    void readsColumnsByTheirNames() {
        var run = lea.staged(
                "daylio",
                String.join(
                        "\r\n",
                        "full_date,date,weekday,time,mood,scales,activities,note_title,note",
                        "2026-01-05,x,y,18:30,bien,,lecture | sport,,Une note"));
        var entry = lea.lines(run).get(0).get("entry");
        assertThat(entry.get("note").asString()).isEqualTo("Une note");
        assertThat(run.get("columnsLeftOut")).isEmpty();
        assertThat(entry.get("contexts").get(0).asString()).isEqualTo("fitness");
        assertThat(run.get("activities").get(0).has("context")).isFalse();
    }

    static final String SCALES = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n";

    @Test
    void keepsScalesBelowTheNote() {
        var run = lea.staged(
                "daylio",
                SCALES
                        + "2026-01-05,x,y,18:30,bien,lecture,\"Énergie:\u00a04 | Stress:\u00a02\",Titre,Une note\n"
                        + "2026-01-04,x,y,18:30,bien,lecture,Énergie:\u00a04,,\n");
        assertThat(lea.lines(run))
                .extracting(line -> line.get("entry").get("note").asString())
                .containsExactly("Titre\n\nUne note\n\nÉnergie: 4\nStress: 2", "Énergie: 4");
    }

    @Test
    void saysWhichScalesHaveNoRoomInTheNote() {
        var note = "n".repeat(9_995);
        var run = lea.staged("daylio", SCALES + "2026-01-05,x,y,18:30,bien,lecture,Stress: 2,," + note);
        var line = lea.lines(run).get(0);
        assertThat(line.get("entry").get("note").asString()).isEqualTo(note);
        assertThat(line.get("leftOut")).extracting(JsonNode::asString).containsExactly("lecture", "Stress: 2");
    }

    @Test
    void saysWhichColumnsAreLeftOut() {
        var run = lea.staged(
                "daylio", SCALES.strip() + ",photos,voice memos\n2026-01-05,x,y,18:30,bien,,,,Une note,a.jpg,b.m4a");
        assertThat(run.get("columnsLeftOut")).extracting(JsonNode::asString).containsExactly("photos", "voice memos");
    }

    @Test
    void readsTheExportOf2018AndKnowsItsEntriesAgain() {
        var run = lea.applied(lea.staged("daylio", """
                year,date,weekday,time,mood,activities,note
                2018,18 May,Friday,11:54 pm,good,"clean | cook","A party"
                2018,17 May,Thursday,10:21 pm,,,
                2018,17 May,Thursday,10:21 pm,bad,,"At home"
                """));
        assertThat(run.get("counts").get("broken").asInt()).isOne();
        assertThat(lea.entries())
                .extracting(entry ->
                        entry.get("feltAt").asString() + " " + entry.get("note").asString())
                .containsExactly("2018-05-18T21:54:00Z A party", "2018-05-17T20:21:00Z At home");
        var again = lea.daylio("2018-05-18,x,y,23:54,good,,,A party", "2018-05-17,x,y,22:21,good,,,Mended");
        assertThat(lea.lines(again))
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("duplicate", "would-create");
    }

    /** Silently and for good: entries about the market would have been entries about walking. */
    @Test
    void makesTwoContextsOfWordsThatDifferInAnAccent() {
        var run = lea.daylio("2026-01-05,x,y,18:30,bien,marche | Marché | MARCHE\u0301 | tâche | tache | が | か,,");
        assertThat(run.get("activities").findValuesAsString("activity"))
                .containsExactly("marche", "Marché", "MARCHÉ", "tâche", "tache", "が", "か");
        lea.applied(lea.map(run, """
                {"words": {}, "activities": {}, "newContexts": {"marche": "activity", "Marché": "activity",
                 "MARCHÉ": "activity", "tâche": "activity", "tache": "activity", "が": "activity", "か": "activity"}}"""));
        assertThat(lea.entries().get(0).get("contexts")).hasSize(6);
        var known = lea.daylio("2026-02-05,x,y,18:30,bien,MARCHE | marché,,");
        assertThat(known.get("activities").findValuesAsString("context"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    /** Two lines of one minute: the second keeps its number whatever is wrong with the first, and so its entry. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05,x,y,18:30,,,,un",
                "2026-01-05,x,y,6:30 pm,bien,,un",
                "2026-01-05,x,y,18:30,bien,,,\"un",
                "2026-01-05,x,y,18:30,bien,,,\"un\"!",
                "\"2026-01-05\",\"x, y\",y,\"18:30\",bien,a,,,,"
            })
    void bringsAMendedLineOnceAndItsNeighbourNotAgain(String broken) {
        var neighbour = "2026-01-05,x,y,18:30,bien,,,deux";
        var run = lea.applied(lea.daylio(broken, neighbour));
        assertThat(run.get("counts").get("broken").asInt()).isOne();
        var mended = lea.daylio("2026-01-05,x,y,18:30,bien,,,un", neighbour);
        assertThat(lea.lines(mended))
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("would-create", "duplicate");
        lea.applied(mended);
        assertThat(lea.entries())
                .extracting(entry -> entry.get("note").asString())
                .containsExactlyInAnyOrder("un", "deux");
    }
}
