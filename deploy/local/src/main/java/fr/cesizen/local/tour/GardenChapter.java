package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The pictures of three gardens: new, after a month and after a year of ten minutes every third day, told as a phone tells what
 * was breathed offline.
 */
record GardenChapter(TourReport report, TourUser nour, Path drawings) {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration EVERY = Duration.ofDays(3);
    private static final int CYCLES = 60;

    void live() throws IOException {
        report.chapter("A garden grows for a year");
        var start = Instant.now().minus(YEAR);
        draw("new", 7);
        int month = breathe(start, start.plus(MONTH));
        draw("month", 12);
        int year = breathe(start.plus(EVERY.multipliedBy(month)), Instant.now().minus(EVERY));
        var garden = nour.read("/api/v1/garden");
        must(garden.path("practiceDays").asInt() == month + year, "every day counts once");
        must(garden.path("layout").path("elements").size() > 40, "a year fills a garden");
        draw("year", 19);
        report.tell("Nour tells %d sessions of a year, breathed offline, and the garden is full", month + year);
    }

    /** Ten minutes every third day; returns how often. */
    private int breathe(Instant from, Instant until) {
        int sessions = 0;
        for (var at = from; at.isBefore(until); at = at.plus(EVERY)) {
            var session = Map.of(
                    "protocol",
                    "cesi-55",
                    "startedAt",
                    at.toString(),
                    "completedAt",
                    at.plusSeconds(600).toString(),
                    "completedCycles",
                    CYCLES);
            nour.send("PUT", PracticeChapter.SESSIONS + "/" + PracticeChapter.clientId(at), session, Map.of())
                    .must(200);
            sessions++;
        }
        return sessions;
    }

    private void draw(String garden, int hour) throws IOException {
        report.tell(
                "It hangs by day and by night: %s and %s",
                picture(garden + "-light", "hour=" + hour), picture(garden + "-dark", "theme=dark&hour=23"));
    }

    private Path picture(String name, String look) throws IOException {
        return DownloadedChart.of(
                nour, "/api/v1/garden/image?season=autumn&" + look, drawings.resolve("garden-" + name + ".svg"));
    }
}
