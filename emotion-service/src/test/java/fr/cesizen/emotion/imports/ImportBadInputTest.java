package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.EXPORT;
import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.IMPORTS;
import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.imports.csv.CsvRecordParser;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class ImportBadInputTest {

    private static final String ONE = IMPORTS + "/0190a0b0-0000-7000-8000-000000000000";
    private static final String LINE = "2026-01-05,x,y,18:30,bien,sport,,\n";

    @Autowired
    WebTestClient http;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(http, UUID.randomUUID());
    }

    @Test
    void keepsOnePersonsImportsFromEverybodyElse() {
        var run = lea.daylio(LINE);
        var tom = new ImportClient(http, UUID.randomUUID());
        tom.get(path(run)).expectStatus().isNotFound();
        tom.get(path(run) + "/lines").expectStatus().isNotFound();
        tom.get(path(run) + "/totals").expectStatus().isNotFound();
        tom.get(path(run) + "/events").expectStatus().isNotFound();
        tom.mapping(run, "\"0\"", "{\"words\":{},\"activities\":{}}")
                .expectStatus()
                .isNotFound();
        tom.apply(run).expectStatus().isNotFound();
        tom.delete(path(run)).expectStatus().isNotFound();
        tom.get(IMPORTS).expectBody().jsonPath("$.items").isEmpty();
        lea.get(path(run)).expectStatus().isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "?format=excel,400,invalid-request,?format",
        "?format=DAYLIO,400,invalid-request,?format",
        "'',400,invalid-request,?format",
        "?format=daylio&zone=Mars/Olympus,422,unknown-zone,?zone",
        "?format=daylio&zone=+02:00,422,unknown-zone,?zone",
        "?format=daylio&zone=Z,422,unknown-zone,?zone",
        "?format=daylio&zone=SystemV/PST8PDT,422,unknown-zone,?zone",
        "?format=cesizen,422,unknown-header,"
    })
    void namesWhatIsWrongWithAnUpload(String query, int status, String slug, String pointer) {
        var body = lea.upload(query, UUID.randomUUID().toString(), HEADER + LINE)
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
        if (pointer != null) {
            body.jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        }
        lea.get(IMPORTS).expectBody().jsonPath("$.items").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "2026-01-05,x,y,18:30,bien,,,\n",
                "mood,full_date,date,weekday,time,activities,note_title,note\n",
                "\"full_date,date",
                "\n\n"
            })
    void refusesWhatIsNoSuchFile(String text) {
        lea.upload("?format=daylio", UUID.randomUUID().toString(), text)
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void takesAHeaderWithoutLines() {
        var run = lea.staged("daylio", HEADER);
        assertThat(run.get("lines").asInt()).isZero();
        assertThat(lea.lines(run)).isEmpty();
        assertThat(lea.applied(run).get("counts").get("applied").asInt()).isZero();
    }

    /** What phones and spreadsheets call CSV. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv;charset=UTF-8;header=present",
                "application/csv",
                "text/x-csv",
                "text/comma-separated-values",
                "application/vnd.ms-excel",
                "application/octet-stream"
            })
    void takesCsvByEveryName(String type) {
        lea.signed(http.post()
                        .uri(IMPORTS + "?format=daylio")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.parseMediaType(type))
                        .bodyValue((HEADER + LINE).getBytes(StandardCharsets.UTF_8)))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.lines")
                .isEqualTo(1);
    }

    @Test
    void wantsAKeyAndCsv() {
        lea.upload("?format=daylio", "short", HEADER).expectStatus().isBadRequest();
        lea.signed(http.post()
                        .uri(IMPORTS + "?format=daylio")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}"))
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        lea.upload("?format=daylio", UUID.randomUUID().toString(), "")
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void saysWhatIsWrongWithAWholeFile() {
        lea.upload("?format=daylio", UUID.randomUUID().toString(), "")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/empty-file");
        lea.upload("?format=daylio", UUID.randomUUID().toString(), "full_date;date;weekday\n")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString())
                        .contains("virgules", "full_date,date,weekday,time,mood,activities,note"));
    }

    /** The next line after a broken one is found by how lines begin, which the order of the columns decides. */
    @Test
    void refusesColumnsInAnotherOrder() {
        lea.upload(
                        "?format=daylio&zone=Europe/Paris",
                        UUID.randomUUID().toString(),
                        "full_date,mood,date,weekday,time,activities,note_title,note\n" + LINE)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-header");
    }

    @Test
    void refusesAHeaderThatIsTooWide() {
        int room = CsvRecordParser.MOST_COLUMNS - HEADER.split(",", -1).length;
        lea.staged("daylio", HEADER.strip() + ",x".repeat(room));
        lea.upload("?format=daylio", UUID.randomUUID().toString(), HEADER.strip() + ",x".repeat(room + 1))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unknown-header");
    }

    @Test
    void refusesWhatIsTooMuch() {
        lea.upload("?format=daylio", UUID.randomUUID().toString(), HEADER + "x".repeat(UploadParser.MOST_BYTES))
                .expectStatus()
                .isEqualTo(413);
        lea.upload("?format=daylio", UUID.randomUUID().toString(), HEADER + "x\n".repeat(UploadParser.MOST_LINES + 1))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-lines");
        var words = IntStream.range(0, 101)
                .mapToObj(i -> "2026-01-05,x,y,18:30,mot" + i + ",,,\n")
                .collect(Collectors.joining());
        lea.upload("?format=daylio", UUID.randomUUID().toString(), HEADER + words)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-words");
        lea.get(IMPORTS).expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void letsTenUploadsWaitAndNoMore() {
        IntStream.range(0, 9).forEach(i -> lea.daylio(LINE));
        var key = UUID.randomUUID().toString();
        var tenth = ImportClient.body(
                lea.upload("?format=daylio", key, HEADER + LINE).expectStatus().isCreated());
        assertThat(ImportClient.body(lea.upload("?format=daylio", key, HEADER + LINE)
                                .expectStatus()
                                .isCreated())
                        .get("id"))
                .as("of which the answer was lost")
                .isEqualTo(tenth.get("id"));
        lea.upload("?format=daylio", UUID.randomUUID().toString(), HEADER + LINE)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-imports");
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
        var body = lea.mapping(run, "\"" + run.get("version").asLong() + "\"", mapping)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
        if (pointer != null) {
            body.jsonPath("$.errors[0].pointer").isEqualTo(pointer);
        }
    }

    /** A file that was exported while Z was taken for a zone stays readable; its numbers are rounded as in requests. */
    @Test
    void readsTheValuesOfOurOwnFileAsThoseOfARequest() {
        var run = lea.staged(
                "cesizen",
                String.join(
                        "\n",
                        "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note",
                        own(1, "2026-01-05T17:30:00Z,Z,2026-01-05,calm:50,0.30000000000000004,", ""),
                        own(2, "+002026-01-05T17:30:00Z,UTC,2026-01-05,calm:50,,", ""),
                        own(3, "2026-01-05T17:30:00Z,UTC,+002026-01-05,calm:50,,", ""),
                        own(4, "2026-01-05T17:30:00Z,SystemV/PST8PDT,2026-01-05,calm:50,,", ""),
                        own(5, "2026-01-05T17:30:00Z,UTC,2026-01-05,calm:50,NaN,", ""),
                        own(6, "2026-01-05T17:30:00Z,UTC,2026-01-05,calm:50,,", "a\u0000"),
                        own(7, "2026-01-05T17:30:00Z,UTC,2026-01-05,calm:50,,", "\ud83c\udf31".repeat(10_000)),
                        own(8, "2026-01-05T17:30:00Z,UTC,2026-01-05,calm:50,,", "\ud83c\udf31".repeat(10_001))));
        assertThat(lea.lines(run))
                .extracting(line -> line.path("code").asString("none"))
                .containsExactly(
                        "none",
                        "unreadable-felt-at",
                        "unreadable-local-date",
                        "unknown-zone",
                        "invalid-valence",
                        "invalid-note",
                        "none",
                        "invalid-note");
        var first = lea.lines(run).get(0).get("entry");
        assertThat(first.get("zone").asString()).isEqualTo("UTC");
        assertThat(first.get("valence").asDouble()).isEqualTo(0.3);
    }

    private static String own(int number, String values, String note) {
        return "01900000-0000-7000-8000-00000000000" + number + ",momentary," + values + ",," + note;
    }

    @Test
    void makesNoContextOfAnActivityThatIsNoName() {
        var run = lea.daylio(LINE.replace("sport", "tropas\u202e"));
        lea.mapping(
                        run,
                        "\"" + run.get("version").asLong() + "\"",
                        "{\"words\":{},\"activities\":{},\"newContexts\":{\"tropas\u202e\":\"activity\"}}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/label-unreadable");
    }

    @Test
    void wantsTheVersionThatWasRead() {
        var run = lea.daylio(LINE);
        var mapping = "{\"words\":{},\"activities\":{}}";
        lea.mapping(run, "", mapping).expectStatus().isEqualTo(428);
        lea.mapping(run, "\"77\"", mapping).expectStatus().isEqualTo(412);
        lea.map(run, mapping);
        lea.mapping(run, "\"" + run.get("version").asLong() + "\"", mapping)
                .expectStatus()
                .isEqualTo(412);
        lea.mapping(run, "\"1\"", "{\"words\":{\"x\":\"" + "y".repeat(1_100_000) + "\"}}")
                .expectStatus()
                .isEqualTo(413);
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
        lea.get(path(lea.daylio(LINE)) + page).expectStatus().isBadRequest();
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
        lea.get(path(run) + page)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("?after");
        lea.get(path(run) + page.replaceFirst("after=[^&]*", "after=2"))
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @CsvSource({"'',400", "-1,400", "finished,400", "2,410", "1,200", "done,200"})
    void readsTheLastEventOfItsProgressAsEveryCursor(String last, int status) {
        var run = lea.daylio(LINE);
        lea.apply(run).expectStatus().isAccepted();
        lea.reached(run, "applied");
        int expected = last.equals("done") ? 204 : status;
        lea.signed(http.get().uri(path(run) + "/events").header("Last-Event-ID", last))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    @Test
    void knowsNothingThatIsNotThere() {
        lea.get(ONE).expectStatus().isNotFound();
        lea.get(IMPORTS + "/42").expectStatus().isBadRequest();
        lea.get(IMPORTS + "?after=nonsense").expectStatus().isBadRequest();
        lea.delete(ONE).expectStatus().isNotFound();
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
        lea.get(EXPORT + query)
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .value(pointer -> assertThat(pointer.toString()).startsWith("?"));
    }
}
