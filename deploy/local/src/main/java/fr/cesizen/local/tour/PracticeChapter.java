package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Breathing, and the garden that grows from it. */
record PracticeChapter(TourReport report, TourUser lea) {

    private static final String SESSIONS = "/api/v1/practice/sessions";

    void live() {
        report.chapter("Breathing, and the garden");
        for (var protocol : List.of("cesi-55", "cyclic-sigh")) {
            var session = lea.create(SESSIONS, Map.of("protocol", protocol, "moodBefore", -0.2));
            var completion = SESSIONS + "/" + session.text("id") + "/completion";
            lea.post(completion, Map.of("completedCycles", 30, "moodAfter", 0.5))
                    .must(200);
            report.tell("Léa completes a session of %s", protocol);
        }
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

    private static int count(JsonNode elements, String kind) {
        return elements.valueStream()
                .filter(element -> element.path("kind").asString().equals(kind))
                .mapToInt(element -> element.path("count").asInt())
                .sum();
    }
}
