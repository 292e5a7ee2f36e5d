package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import java.util.Map;

/** A stress assessment, anonymous and saved. */
final class Assessing {

    private Assessing() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var story = cast.story();
        var gateway = cast.gateway();
        var leas = cast.leas();
        story.chapter("A stress assessment");
        var answers = Map.of("answers", Map.of("moving_home", 1, "work_conditions_change", 2, "holidays", 1));
        var anonymous = gateway.send(null, "POST", "/api/v1/stress/questionnaires/srrs/scores", answers, Map.of())
                .must(200);
        must(anonymous.json().path("score").asInt() == 20 + 2 * 20 + 13, "the anonymous score is 73");
        var empty = gateway.send(
                null, "POST", "/api/v1/stress/questionnaires/srrs/scores", Map.of("answers", Map.of()), Map.of());
        must(empty.must(200).json().path("score").asInt() == 0, "an empty sheet scores 0");
        story.tell("Somebody without an account scores 73, and nothing is stored");
        var saved = lea.post(
                        "/api/v1/stress/assessments",
                        Map.of("questionnaire", "srrs", "version", 1, "answers", answers.get("answers")))
                .must(201);
        must(saved.json().path("result").path("score").asInt() == 73, "the saved score is 73");
        leas.add("/api/v1/stress/assessments/" + saved.text("id"));
        story.tell(
                "Léa saves the same: score 73, band %s",
                saved.json().path("result").path("bandLabel").asString());
        story.tell(
                "Her history as a chart: %s",
                Drawing.of(
                        cast,
                        lea,
                        "/api/v1/stress/assessments/chart?questionnaire=srrs&zone=Europe/Paris",
                        "assessments"));
    }
}
