package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.imports.csv.CsvRecordParser;
import fr.cesizen.platform.test.ApiClient;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that cannot be taken, and what is taken of those that can. */
@ServiceTest
class ImportFileBadInputTest {

    private static final String LINE = "2026-01-05,x,y,18:30,bien,sport,,\n";

    @Autowired
    ApiClient api;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
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
        var refused = lea.upload(query, HEADER + LINE).problem(status, slug);
        if (pointer != null) {
            refused.has("$.errors[0].pointer", pointer);
        }
        lea.get(IMPORTS).lacks("$.items[0]");
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
        lea.upload("?format=daylio", text).status(422);
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
        lea.uploading("?format=daylio")
                .type(type)
                .body((HEADER + LINE).getBytes(StandardCharsets.UTF_8))
                .send()
                .status(201)
                .has("$.lines", 1);
    }

    @Test
    void wantsAKeyAndCsv() {
        lea.upload("?format=daylio", "short", HEADER).status(400);
        lea.uploading("?format=daylio")
                .type("application/json")
                .body("{}")
                .send()
                .status(415);
        lea.upload("?format=daylio", "").problem(422, "empty-file");
    }

    @Test
    void saysWhatIsWrongWithAWholeFile() {
        lea.upload("?format=daylio", "").problem(422, "empty-file");
        var refused = lea.upload("?format=daylio", "full_date;date;weekday\n").status(422);
        assertThat(refused.json().get("detail").asString())
                .contains("virgules", "full_date,date,weekday,time,mood,activities,note");
    }

    /** The next line after a broken one is found by how lines begin, which the order of the columns decides. */
    @Test
    void refusesColumnsInAnotherOrder() {
        lea.upload(
                        "?format=daylio&zone=Europe/Paris",
                        "full_date,mood,date,weekday,time,activities,note_title,note\n" + LINE)
                .problem(422, "unknown-header");
    }

    @Test
    void refusesAHeaderThatIsTooWide() {
        int room = CsvRecordParser.MOST_COLUMNS - HEADER.split(",", -1).length;
        lea.staged("daylio", HEADER.strip() + ",x".repeat(room));
        lea.upload("?format=daylio", HEADER.strip() + ",x".repeat(room + 1)).problem(422, "unknown-header");
    }

    @Test
    void refusesWhatIsTooMuch() {
        lea.upload("?format=daylio", HEADER + "x".repeat(UploadParser.MOST_BYTES))
                .status(413);
        lea.upload("?format=daylio", HEADER + "x\n".repeat(UploadParser.MOST_LINES + 1))
                .problem(422, "too-many-lines");
        var words = IntStream.range(0, 101)
                .mapToObj(i -> "2026-01-05,x,y,18:30,mot" + i + ",,,\n")
                .collect(Collectors.joining());
        lea.upload("?format=daylio", HEADER + words).problem(422, "too-many-words");
        lea.get(IMPORTS).lacks("$.items[0]");
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
}
