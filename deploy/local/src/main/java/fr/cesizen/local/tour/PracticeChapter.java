package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Breathing, and the garden that grows from it. */
record PracticeChapter(TourReport report, TourUser lea, TourUser tom) {

    static final String SESSIONS = "/api/v1/practice/sessions";
    private static final String ROOMS = "/api/v1/practice/rooms";

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
        breatheTogether();
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

    /** The room is ended before its events are read, so that they end, too. */
    private void breatheTogether() {
        var code = lea.post(ROOMS, Map.of("protocol", "coherence-365", "minutes", 5))
                .must(201)
                .text("code");
        var room = ROOMS + "/" + code;
        tom.post(room + "/start", Map.of()).must(404);
        var start = lea.post(room + "/start", Map.of()).must(200).text("startsAt");
        must(tom.read(room).path("startsAt").asString().equals(start), "Tom sees the start that Léa sees");
        lea.send("DELETE", room, null, Map.of()).must(204);
        for (var member : List.of(lea, tom)) {
            var events = member.get(room + "/events").must(200).body();
            must(events.contains("event:schedule") && events.contains(start), "a member is told when it starts");
            must(events.contains("event:ended"), "a member is told the end");
        }
        report.tell("Léa opens a room, Tom joins by its code; both are told one start, which only Léa can give");
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
