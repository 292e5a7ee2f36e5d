package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.eventually;
import static fr.cesizen.local.tour.Story.must;

import fr.cesizen.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A year of another diary is brought in, looked at and drawn. The file is synthetic, and says so. */
final class MovingIn {

    private static final String IMPORTS = "/api/v1/journal/imports";

    private static final Map<String, Object> MIDDLING =
            Map.of("emotions", List.of(Map.of("code", "melancholy", "intensity", 20)), "valence", 0);

    private MovingIn() {}

    static void live(Cast cast) {
        var tom = cast.tom();
        var story = cast.story();
        story.chapter("A year of another diary moves in");
        var staged = tom.upload(IMPORTS + "?format=daylio&zone=Europe/Paris", "text/csv", year())
                .must(201);
        var path = IMPORTS + "/" + staged.text("id");
        int lines = staged.json().path("lines").asInt();
        var first = tom.get(path + "/lines?limit=50").must(200).json().path("items");
        must(first.size() == 50, "the dry run tells line by line");
        var totals = tom.get(path + "/totals").must(200).json();
        must(!totals.has("next"), "one answer counts them all");
        story.tell(
                "Tom uploads a year from Daylio, %d lines (synthetic); the dry run says what would happen:"
                        + " %d new, %d there already, %d whose word means nothing yet, %d that cannot be read",
                lines,
                totals.path("wouldCreate").asInt(),
                totals.path("duplicate").asInt(),
                totals.path("unmapped").asInt(),
                totals.path("broken").asInt());

        tom.post(path + "/application", Map.of()).must(422);
        tom.send(
                        "PUT",
                        path + "/mapping",
                        Map.of("words", Map.of("bof", MIDDLING), "activities", Map.of()),
                        Map.of("If-Match", "\"" + staged.json().path("version").asLong() + "\""))
                .must(200);
        story.tell("Tom says what « bof » means, as nobody else can tell");
        tom.post(path + "/application", Map.of()).must(202);
        eventually(
                () -> "the import is applied: " + tom.get(path).json(),
                () -> tom.get(path).must(200).text("state").equals("applied"));
        var counts = tom.get(path).must(200).json().path("counts");
        must(sum(counts) == lines, "every line is accounted for: " + counts);
        must(counts.path("applied").asInt() > 300, "most of the year is there");
        story.tell(
                "%d entries are written, %d lines skipped, %d cannot be read and are named",
                counts.path("applied").asInt(),
                counts.path("skipped").asInt(),
                counts.path("broken").asInt());

        var day = tom.get("/api/v1/journal/entries?limit=2")
                .must(200)
                .json()
                .path("items")
                .path(1)
                .path("localDate")
                .asString();
        var calendar = "/api/v1/journal/calendar?year=" + day.substring(0, 4);
        must(tom.get(calendar).must(200).json().path("days").size() > 100, "the calendar has its days");
        story.tell("The year in colours: %s", Drawing.of(cast, tom, calendar, "calendar"));
        var report = tom.get("/api/v1/journal/reports?period=month&on=" + day)
                .must(200)
                .json();
        must(report.path("current").path("entries").asInt() > 0, "the month is reported");
        story.tell("The month in figures, beside the one before");
    }

    private static int sum(JsonNode counts) {
        return counts.path("applied").asInt()
                + counts.path("skipped").asInt()
                + counts.path("broken").asInt();
    }

    private static byte[] year() {
        try {
            return Files.readAllBytes(Checkout.find().root().resolve("docs/examples/daylio-year.csv"));
        } catch (IOException ex) {
            throw new NotSo("docs/examples/daylio-year.csv cannot be read: " + ex.getMessage());
        }
    }
}
