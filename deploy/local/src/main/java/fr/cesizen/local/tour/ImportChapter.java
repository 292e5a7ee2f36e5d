package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import fr.cesizen.local.layout.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A year from another diary is imported, reviewed and drawn as a calendar. The file is synthetic, and marked as such.
 */
record ImportChapter(TourReport report, TourUser tom, Path drawings) {

    private static final String JOURNAL = "/api/v1/journal";

    private static final Map<String, Object> MIDDLING =
            Map.of("emotions", List.of(Map.of("code", "melancholy", "intensity", 20)), "valence", 0);

    void live() throws IOException {
        report.chapter("A year is imported from another diary");
        var staged = upload();
        var path = JOURNAL + "/imports/" + staged.path("id").asString();
        explain(path, staged);
        apply(path, staged.path("lines").asInt());
        lookBack();
    }

    private JsonNode upload() throws IOException {
        var year = Files.readAllBytes(SourceTree.find().root().resolve("docs/examples/daylio-year.csv"));
        var key = UUID.randomUUID().toString();
        var headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", key);
        var staged = tom.send("POST", JOURNAL + "/imports?format=daylio&zone=Europe/Paris", year, headers)
                .must(201)
                .json();
        var totals = tom.read(JOURNAL + "/imports/" + staged.path("id").asString() + "/totals");
        report.tell(
                "Tom uploads a year from Daylio, %d lines (synthetic); the dry run says what would happen:"
                        + " %d new, %d already there, %d with an unknown word, %d unreadable",
                staged.path("lines").asInt(),
                totals.path("wouldCreate").asInt(),
                totals.path("duplicate").asInt(),
                totals.path("unmapped").asInt(),
                totals.path("broken").asInt());
        return staged;
    }

    private void explain(String path, JsonNode staged) {
        var mapping = Map.of("words", Map.of("bof", MIDDLING), "activities", Map.of());
        var version = Map.of("If-Match", "\"" + staged.path("version").asLong() + "\"");
        tom.send("PUT", path + "/mapping", mapping, version).must(200);
        report.tell("Tom says what « bof » means, which only he can know");
    }

    private void apply(String path, int lines) {
        tom.post(path + "/application", Map.of()).must(202);
        var counts = eventually("the import is applied", () -> tom.read(path), run -> run.path("state")
                        .asString()
                        .equals("applied"))
                .path("counts");
        int applied = counts.path("applied").asInt();
        int skipped = counts.path("skipped").asInt();
        int broken = counts.path("broken").asInt();
        must(applied + skipped + broken == lines, "every line is accounted for: " + counts);
        must(applied > 300, "most of the year is there");
        report.tell("%d entries are written, %d lines skipped, %d unreadable and listed", applied, skipped, broken);
    }

    private void lookBack() throws IOException {
        var latest = tom.read(JOURNAL + "/entries?limit=2").path("items").path(1);
        var day = latest.path("localDate").asString();
        var calendar = JOURNAL + "/calendar?year=" + day.substring(0, 4);
        must(tom.read(calendar).path("days").size() > 100, "the calendar has its days");
        report.tell("The year in colours: %s", DownloadedChart.of(tom, calendar, drawings.resolve("calendar.svg")));
        var month = tom.read(JOURNAL + "/reports?period=month&on=" + day).path("current");
        must(month.path("entries").asInt() > 0, "the month is reported");
        report.tell("The month in figures, beside the one before");
    }
}
