package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Breathing, and the garden that grows from it. */
final class Practising {

    private Practising() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var story = cast.story();
        var leas = cast.leas();
        story.chapter("Breathing, and the garden");
        for (var protocol : List.of("cesi-55", "cyclic-sigh")) {
            var session = lea.post("/api/v1/practice/sessions", Map.of("protocol", protocol, "moodBefore", -0.2))
                    .must(201);
            var path = "/api/v1/practice/sessions/" + session.text("id");
            lea.post(path + "/completion", Map.of("completedCycles", 30, "moodAfter", 0.5))
                    .must(200);
            leas.add(path);
            story.tell("Léa completes a session of %s", protocol);
        }
        eventually(
                () -> "the garden has grown from 14 entries and 2 sessions: " + elements(lea),
                () -> element(lea, "moss") == 14 && element(lea, "bamboo") == 2);
        story.tell("The garden has grown from all of it: %s", elements(lea));
    }

    private static String elements(Person person) {
        var words = new ArrayList<String>();
        garden(person)
                .path("elements")
                .forEach(element -> words.add(element.path("count").asString() + " "
                        + element.path("name").asString()));
        return String.join(", ", words);
    }

    private static int element(Person person, String kind) {
        for (var element : garden(person).path("elements")) {
            if (element.path("kind").asString().equals(kind)) {
                return element.path("count").asInt();
            }
        }
        return 0;
    }

    private static JsonNode garden(Person person) {
        return person.get("/api/v1/garden").must(200).json();
    }
}
