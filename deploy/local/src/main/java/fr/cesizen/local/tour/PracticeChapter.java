package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Breathing, and the garden that grows from it. */
record PracticeChapter(TourReport report, TourUser lea) {

    static final String SESSIONS = "/api/v1/practice/sessions";

    void live() {
        report.chapter("Breathing, and the garden");
        var session = SESSIONS + "/"
                + lea.create(SESSIONS, Map.of("protocol", "cyclic-sigh", "moodBefore", -0.2))
                        .text("id");
        lea.post(session + "/completion", Map.of("completedCycles", 300)).must(422);
        lea.post(session + "/completion", Map.of("completedCycles", 1, "moodAfter", 0.5))
                .must(200);
        report.tell("Léa breathes a sigh; 300 of them in so short a time are not believed");
        tellAnEvening();
        var garden = eventually(
                "the garden has grown from 14 entries and 2 sessions",
                () -> lea.read("/api/v1/garden").path("elements"),
                elements -> count(elements, "moss") == 14 && count(elements, "bamboo") == 2);
        var words = garden.valueStream()
                .map(element -> element.path("count").asString() + " "
                        + element.path("name").asString())
                .collect(Collectors.joining(", "));
        report.tell("The garden has grown from all of it: %s", words);
    }

    /** Five minutes without a network, told twice, because the first answer could have been lost. */
    private void tellAnEvening() {
        var start = Instant.now().minusSeconds(3_600);
        var evening = Map.of(
                "protocol",
                "cesi-55",
                "startedAt",
                start.toString(),
                "completedAt",
                start.plusSeconds(300).toString(),
                "completedCycles",
                30,
                "arousalAfter",
                -0.4);
        var path = SESSIONS + "/" + clientId(start);
        lea.send("PUT", path, evening, Map.of()).must(200);
        lea.send("PUT", path, evening, Map.of()).must(200);
        lea.created().add(path);
        report.tell("What Léa breathed offline counts once");
    }

    /** A UUIDv7 (RFC 9562) as a phone makes it when a session begins. */
    static UUID clientId(Instant at) {
        var random = UUID.randomUUID();
        long time = at.toEpochMilli() << 16 | 0x7000 | (random.getMostSignificantBits() & 0xfff);
        return new UUID(time, random.getLeastSignificantBits());
    }

    private static int count(JsonNode elements, String kind) {
        return elements.valueStream()
                .filter(element -> element.path("kind").asString().equals(kind))
                .mapToInt(element -> element.path("count").asInt())
                .sum();
    }
}
