package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contexts that the activities of a file become. */
@ServiceTest
class ImportContextsTest {

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

    @Test
    void makesContextsOfActivitiesAndNamesWhatIsLeftOut() {
        var many =
                String.join(" | ", IntStream.range(0, 21).mapToObj(i -> "a" + i).toList());
        var run = lea.daylio(
                "2026-03-05,5 mars,jeudi,08:00,bien,travail | chorale | piano,,",
                "2026-03-06,6 mars,vendredi,08:00,bien," + many + ",,");
        assertThat(leftOut(run, 0)).containsExactly("chorale", "piano");
        run = lea.map(
                run,
                "{\"words\":{},\"activities\":{},\"newContexts\":{\"chorale\":\"activity\","
                        + IntStream.range(0, 21)
                                .mapToObj(i -> "\"a" + i + "\":\"activity\"")
                                .collect(Collectors.joining(","))
                        + "}}");
        assertThat(leftOut(run, 0)).containsExactly("piano");
        assertThat(leftOut(run, 1)).containsExactly("a20");
        assertThat(rows("own_context")).as("before it is applied").isZero();
        assertThat(run.at("/activities/1/newContext").asString()).isEqualTo("activity");
        assertThat(run.at("/activities/1").has("context")).isFalse();
        lea.applied(run);
        assertThat(lea.entries().get(0).get("contexts")).hasSize(20);
        assertThat(lea.entries().get(1).get("contexts")).hasSize(2);
        assertThat(rows("own_context")).isEqualTo(22);

        var again = lea.daylio("2026-03-07,7 mars,samedi,08:00,bien,chorale | orgue,,");
        assertThat(leftOut(again, 0)).containsExactly("orgue");
        var mapping =
                "{\"words\":{},\"activities\":{},\"newContexts\":{\"orgue\":\"activity\",\"chorale\":\"activity\"}}";
        lea.applied(lea.map(again, mapping));
        assertThat(rows("own_context")).as("a name that is there is used").isEqualTo(23);
        for (var bad : List.of(
                mapping.replace("\"orgue\"", "\"flûte\""),
                mapping.replace("\"orgue\":\"activity\"", "\"orgue\":\"nowhere\""),
                mapping.replace("\"activities\":{}", "\"activities\":{\"orgue\":null}"))) {
            var fresh = lea.daylio("2026-03-07,7 mars,samedi,08:00,bien,chorale | orgue de barbarie | orgue,,");
            var refused = lea.mapping(fresh, bad.replace("orgue\":\"n", "orgue de barbarie\":\"n"))
                    .status(422);
            assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/newContexts/");
        }
    }

    @Test
    void makesOneContextOfLabelsAlikeAndNoneOfWhatIsDropped() throws Exception {
        var lines = new String[] {
            "2026-03-05,5 mars,jeudi,08:00,bien,Café | thé,,", "2026-03-06,6 mars,vendredi,08:00,bien,CAFÉ,,"
        };
        var mapping = "{\"words\":{},\"activities\":{},\"newContexts\":{"
                + "\"Café\":\"activity\",\"CAFÉ\":\"activity\",\"thé\":\"activity\"}}";
        lea.delete(path(lea.map(lea.daylio(lines), mapping))).status(200);
        assertThat(rows("own_context")).isZero();

        var run = lea.map(lea.daylio(lines), mapping);
        // Known by now, and so not made again.
        lea.journal()
                .keepContext("01900000-0000-7000-8000-00000000000c", "activity", "Thé", false)
                .status(200);
        lea.applied(run);
        assertThat(rows("own_context")).isEqualTo(2);
        var entries = lea.entries();
        assertThat(entries.get(1).get("contexts")).hasSize(2);
        assertThat(json.convertValue(entries.get(1).get("contexts"), String[].class))
                .contains(entries.get(0).at("/contexts/0").asString());
    }

    @Test
    void refusesOneContextTooManyBeforeAnyIsMade() {
        var many = String.join(
                " | ", IntStream.range(0, 201).mapToObj(i -> "a" + i).toList());
        var run = lea.daylio("2026-03-05,5 mars,jeudi,08:00,bien," + many + ",,");
        lea.mapping(
                        run,
                        "{\"words\":{},\"activities\":{},\"newContexts\":{"
                                + IntStream.range(0, 201)
                                        .mapToObj(i -> "\"a" + i + "\":\"activity\"")
                                        .collect(Collectors.joining(","))
                                + "}}")
                .problem(422, "too-many-contexts");
        assertThat(rows("own_context")).isZero();
    }

    List<String> leftOut(JsonNode run, int line) {
        var names = new ArrayList<String>();
        lea.lines(run).get(line).path("leftOut").forEach(name -> names.add(name.asString()));
        return names;
    }
}
