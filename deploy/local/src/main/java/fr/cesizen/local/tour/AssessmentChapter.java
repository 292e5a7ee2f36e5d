package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A stress assessment, anonymous and saved. */
record AssessmentChapter(TourReport report, GatewayClient gateway, TourUser lea, Path drawings) {

    private static final String STRESS = "/api/v1/stress";

    void live() throws IOException {
        report.chapter("A stress assessment");
        var answers = Map.of("moving_home", 1, "work_conditions_change", 2, "holidays", 1);
        int score = 20 + 2 * 20 + 13;
        var anonymous = gateway.send(
                null, "POST", STRESS + "/questionnaires/srrs/scores", Map.of("answers", answers), Map.of());
        must(anonymous.must(200).json().path("score").asInt() == score, "the anonymous score is 73");
        report.tell("Somebody without an account scores 73, and nothing is stored");

        var sheet = Map.of("questionnaire", "srrs", "version", 1, "answers", answers);
        var result = lea.create(STRESS + "/assessments", sheet).json().path("result");
        must(result.path("score").asInt() == score, "the saved score is 73");
        report.tell(
                "Léa saves the same: score 73, band %s",
                result.path("bandLabel").asString());
        var chart = STRESS + "/assessments/chart?questionnaire=srrs&zone=Europe/Paris";
        report.tell("Her history as a chart: %s", DownloadedChart.of(lea, chart, drawings.resolve("assessments.svg")));
    }
}
