package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of lines, before and after they are applied. */
@ServiceTest
class ImportPreviewTest {

    private static final String BROKEN = "2026-13-01,x,y,10:00,bien,,,";

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    JsonNode totals(JsonNode run, int after) {
        return lea.get(path(run) + "/totals?after=" + after).status(200).json();
    }

    static String[] lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "2025-%02d-%02d,x,y,%02d:00,bien,,,".formatted(i / 600 + 1, i / 24 % 25 + 1, i % 24))
                .toArray(String[]::new);
    }

    @Test
    void countsWhatWouldBecomeOfAllLines() throws Exception {
        lea.applied(lea.daylio(lines(30)));
        var csv = Stream.concat(Stream.of(lines(1_100)), Stream.of(BROKEN, BROKEN, "2026-01-01,x,y,10:00,bof,,,"));
        var run = lea.daylio(csv.toArray(String[]::new));
        assertThat(totals(run, 0)).isEqualTo(json.readTree("""
                {"wouldCreate":1070,"created":0,"deleted":0,"duplicate":30,"broken":2,"unmapped":1,"skipped":0}"""));
        assertThat(totals(run, 1_102).get("broken").asInt())
                .as("of those after a line")
                .isOne();
        assertThat(totals(run, 1_104).get("wouldCreate").asInt()).isZero();
    }

    @Test
    void countsTenThousandLinesAtATime() {
        var run = lea.daylio(lines(7_000));
        var csv = DaylioFile.understood(10_600).collect(Collectors.joining("\n"));
        var two = lea.staged("daylio", ImportClient.HEADER + csv);
        assertThat(totals(run, 0).has("next")).isFalse();
        var first = totals(two, 0);
        var rest = totals(two, first.get("next").asInt());
        assertThat(rest.has("next")).isFalse();
        assertThat(Stream.of(first, rest)
                        .mapToInt(part -> part.get("wouldCreate").asInt()
                                + part.get("duplicate").asInt())
                        .toArray())
                .containsExactly(10_000, 600);
    }

    @Test
    void listsTheLinesThatCannotBeReadWithoutTheOthers() {
        var csv = new ArrayList<>(List.of(lines(1_700)));
        csv.set(3, BROKEN);
        csv.set(5, BROKEN);
        csv.set(1_200, "2026-01-05,x,y,soir,bien,,,");
        var run = lea.daylio(csv.toArray(String[]::new));
        var found = new ArrayList<JsonNode>();
        int pages = 0;
        for (var after = "0"; !after.isEmpty(); pages++) {
            var page = lea.get(path(run) + "/lines?outcome=broken&limit=50&after=" + after)
                    .status(200)
                    .json();
            found.addAll(page.path("items").valueStream().toList());
            after = page.path("next").asString();
        }
        assertThat(pages).as("chunks without any are passed over").isEqualTo(3);
        assertThat(found).extracting(line -> line.get("line").asInt()).containsExactly(5, 7, 1_202);
        assertThat(found)
                .extracting(line -> line.get("code").asString())
                .containsExactly("date-unreadable", "date-unreadable", "time-unreadable");
    }

    @Test
    void saysInTheirLanguageWhatIsWrong() {
        var run = lea.daylio(BROKEN);
        assertThat(lea.lines(run).get(0).get("text").asString()).startsWith("La date est illisible");
        var english = lea.api().in("en").get(path(run) + "/lines").status(200).json();
        assertThat(english.at("/items/0/text").asString()).startsWith("The date cannot be read");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForWhateverMayBeWrong(LineError code) {
        assertThat(LineError.of(code.shown())).isEqualTo(code);
        var texts = new Messages("imports", "line.other");
        var key = "line." + code.shown();
        assertThat(texts.get(Locale.FRENCH, key)).isNotBlank().isNotEqualTo(texts.get(Locale.ENGLISH, key));
    }

    @Test
    void publishesTheCodes() {
        var codes = api.get("/v3/api-docs").status(200).json().at("/components/schemas/LineView/properties/code");
        var published = codes.toString().contains("$ref")
                ? api.get("/v3/api-docs").json().at("/components/schemas/LineCode")
                : codes;
        assertThat(published.toString()).contains("unclosed-quote", "unreadable-felt-at");
    }

    @Test
    void saysWhichEntriesWereDeletedSince() {
        var run = lea.applied(lea.daylio("2026-01-05,x,y,18:30,bien,,,", "2026-01-06,x,y,18:30,bien,,,"));
        var latest = lea.entries().get(0).get("id").asString();
        lea.delete("/api/v1/journal/entries/" + latest).status(204);
        assertThat(lea.lines(run))
                .extracting(line -> line.get("outcome").asString())
                .containsExactly("created", "deleted");
        assertThat(totals(run, 0).get("deleted").asInt()).isOne();
    }
}
