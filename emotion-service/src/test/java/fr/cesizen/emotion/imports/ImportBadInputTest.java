package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.EXPORT;
import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.IMPORTS;
import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ImportBadInputTest {

    private static final String ONE = IMPORTS + "/0190a0b0-0000-7000-8000-000000000000";
    private static final String LINE = "2026-01-05,x,y,18:30,bien,sport,,\n";

    @Autowired
    ApiClient api;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    @Test
    void keepsOnePersonsImportsFromEverybodyElse() {
        var run = lea.daylio(LINE);
        var tom = new ImportClient(api.somebody());
        tom.get(path(run)).status(404);
        tom.get(path(run) + "/lines").status(404);
        tom.get(path(run) + "/totals").status(404);
        tom.get(path(run) + "/events").status(404);
        tom.mapping(run, "\"0\"", "{\"words\":{},\"activities\":{}}").status(404);
        tom.apply(run).status(404);
        tom.delete(path(run)).status(404);
        tom.get(IMPORTS).lacks("$.items[0]");
        lea.get(path(run)).status(200);
    }

    @Test
    void letsTenUploadsWaitAndNoMore() {
        IntStream.range(0, 9).forEach(i -> lea.daylio(LINE));
        var key = UUID.randomUUID().toString();
        var tenth = lea.upload("?format=daylio", key, HEADER + LINE).status(201).json();
        assertThat(lea.upload("?format=daylio", key, HEADER + LINE)
                        .status(201)
                        .json()
                        .get("id"))
                .as("of which the answer was lost")
                .isEqualTo(tenth.get("id"));
        lea.upload("?format=daylio", HEADER + LINE).problem(409, "too-many-imports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "{;400;malformed-request;",
                "{\"words\":{}};400;invalid-request;/activities",
                "{\"words\":[],\"activities\":{}};400;malformed-request;/words",
                "{\"mood\":1};400;malformed-request;/mood",
                "{\"words\":{\"bien\":{\"emotions\":[]}},\"activities\":{}};400;invalid-request;/words/bien/emotions",
                "{\"words\":{\"bien\":{\"emotions\":[{\"code\":\"calm\",\"intensity\":101}]}},\"activities\":{}};400;invalid-request;/words/bien/emotions/0/intensity",
                "{\"words\":{\"bien\":{\"emotions\":[{\"code\":\"calm\",\"intensity\":1}],\"valence\":2}},\"activities\":{}};400;invalid-request;/words/bien/valence",
                "{\"words\":{\"bien\":{\"emotions\":[{\"code\":\"bliss\",\"intensity\":1}]}},\"activities\":{}};422;unknown-emotion;/words/bien/emotions/0/code",
                "{\"words\":{\"bien\":{\"emotions\":[{\"code\":\"calm\",\"intensity\":1},{\"code\":\"calm\",\"intensity\":2}]}},\"activities\":{}};422;repeated-emotion;/words/bien/emotions/1/code",
                "{\"words\":{\"mal/~\":null},\"activities\":{}};422;unknown-word;/words/mal~1~0",
                "{\"words\":{},\"activities\":{\"danse\":null}};422;unknown-word;/activities/danse",
                "{\"words\":{},\"activities\":{\"sport\":\"nowhere\"}};422;unknown-context;/activities/sport"
            })
    void namesWhatIsWrongWithAMapping(String mapping, int status, String slug, String pointer) {
        var run = lea.daylio(LINE);
        var refused = lea.mapping(run, mapping).problem(status, slug);
        if (pointer != null) {
            refused.has("$.errors[0].pointer", pointer);
        }
    }

    @Test
    void makesNoContextOfAnActivityThatIsNoName() {
        var run = lea.daylio(LINE.replace("sport", "tropas\u202e"));
        lea.mapping(run, "{\"words\":{},\"activities\":{},\"newContexts\":{\"tropas\u202e\":\"activity\"}}")
                .problem(422, "label-unreadable");
    }

    @Test
    void wantsTheVersionThatWasRead() {
        var run = lea.daylio(LINE);
        var mapping = "{\"words\":{},\"activities\":{}}";
        lea.mapping(run, "", mapping).status(428);
        lea.mapping(run, "\"77\"", mapping).status(412);
        lea.map(run, mapping);
        lea.mapping(run, mapping).status(412);
        lea.mapping(run, "\"1\"", "{\"words\":{\"x\":\"" + "y".repeat(1_100_000) + "\"}}")
                .status(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lines?limit=0",
                "/lines?limit=201",
                "/lines?limit=x",
                "/lines?after=-1",
                "/lines?after=x",
                "/lines?outcome=created",
                "/totals?after=-1",
                "/totals?after=x"
            })
    void refusesAPageOutOfBounds(String page) {
        lea.get(path(lea.daylio(LINE)) + page).status(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/lines?after=,400,invalid-cursor",
        "/lines?after=-1,400,invalid-cursor",
        "/lines?after=1.0,400,invalid-cursor",
        "/lines?after=3,410,cursor-unknown",
        "/lines?after=9223372036854775807&outcome=broken,410,cursor-unknown",
        "/totals?after=,400,invalid-cursor",
        "/totals?after=3,410,cursor-unknown",
    })
    void tellsALineThatNeverWasFromTheLastOne(String page, int status, String slug) {
        var run = lea.daylio(LINE);
        lea.get(path(run) + page).problem(status, slug).has("$.errors[0].pointer", "?after");
        lea.get(path(run) + page.replaceFirst("after=[^&]*", "after=2")).status(200);
    }

    @ParameterizedTest
    @CsvSource({"'',400", "-1,400", "finished,400", "2,410", "1,200", "done,200"})
    void readsTheLastEventOfItsProgressAsEveryCursor(String last, int status) {
        var run = lea.daylio(LINE);
        lea.apply(run).status(202);
        lea.reached(run, "applied");
        int expected = last.equals("done") ? 204 : status;
        lea.events(run, last).status(expected);
    }

    @Test
    void knowsNothingThatIsNotThere() {
        lea.get(ONE).status(404);
        lea.get(IMPORTS + "/42").status(400);
        lea.get(IMPORTS + "?after=nonsense").status(400);
        lea.delete(ONE).status(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'',400",
        "?format=pdf,400",
        "?format=csv&from=hier,400",
        "?format=csv&from=2026-01-01T00:00:00Z,400",
        "?format=csv&from=2026-02-01&to=2026-01-01,422",
    })
    void namesWhatIsWrongWithAnExport(String query, int status) {
        var refused = lea.get(EXPORT + query).status(status).header("Content-Type", "application/problem+json");
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("?");
    }
}
