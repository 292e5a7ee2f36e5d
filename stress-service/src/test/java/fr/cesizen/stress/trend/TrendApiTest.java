package fr.cesizen.stress.trend;

import static fr.cesizen.stress.StressClient.ASSESSMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ServiceTest
class TrendApiTest {

    static final String CHART = ASSESSMENTS + "/chart";
    static final String TREND = ASSESSMENTS + "/trend";

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    void saved(int answer, String day, String coding) {
        stress.saved(
                lea,
                "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"" + coding + "\",\"answers\":{"
                        + StressClient.pssAnswers(answer) + "},\"takenAt\":\"" + day + "T12:00:00Z\"}");
    }

    @Test
    void followsOnePersonsResultsByOneQuestionnaire() {
        saved(1, "2026-01-01", "zero_to_four");
        saved(2, "2026-01-20", "zero_to_four");
        saved(3, "2026-03-01", "one_to_five");
        stress.saved(lea, StressClient.sheet("\"divorce\":1"));
        var trend = api.as(lea).get(TREND + "?questionnaire=pss10").status(200).json();
        assertThat(trend.get("points"))
                .extracting(point -> point.get("score").asInt())
                .containsExactly(18, 20, 30);
        assertThat(trend.at("/points/0").has("change")).isFalse();
        var second = trend.at("/points/1/change");
        assertThat(second.has("reliable")).isTrue();
        assertThat(second.get("reliable").isNull()).isTrue();
        assertThat(second.has("difference")).isFalse();
        assertThat(second.get("reason").asString()).isEqualTo("error-unknown");
        assertThat(second.get("text").asString()).contains("INRS FRPS 4");
        assertThat(trend.at("/points/1/early").asBoolean()).isTrue();
        assertThat(trend.at("/points/2/change/reason").asString()).isEqualTo("other-scale");
        assertThat(trend.at("/points/2/early").asBoolean()).isFalse();
        assertThat(trend.get("repeatFrom").asString()).isEqualTo("2026-03-29T12:00:00Z");
        assertThat(api.as(tom).get(TREND + "?questionnaire=pss10").json().get("points"))
                .isEmpty();
    }

    /** More than are shown: what was said of the first that is shown rests on one that is not. */
    @Test
    void showsTheNewestSixtyOfALongHistoryAndJudgesThemByAllOfIt() {
        var first = LocalDate.parse("2025-01-01");
        for (int day = 0; day < 63; day++) {
            saved(day == 0 ? 1 : 2, first.plusDays(day).toString(), day == 0 ? "one_to_five" : "zero_to_four");
        }
        var points = api.as(lea).get(TREND + "?questionnaire=pss10").json().get("points");
        assertThat(points).hasSize(60);
        assertThat(points.get(0).get("takenAt").asString()).isEqualTo("2025-01-04T12:00:00Z");
        assertThat(points.get(0).at("/change/reason").asString())
                .as("not the first of its scale, though the first that is shown")
                .isEqualTo("error-unknown");
        assertThat(points.get(59).get("takenAt").asString()).isEqualTo("2025-03-04T12:00:00Z");
    }

    @Test
    void drawsItInTheReadersLanguageAndZone() {
        saved(1, "2026-01-01", "zero_to_four");
        saved(2, "2026-02-01", "zero_to_four");
        var svg = api.as(lea)
                .in("en")
                .request(HttpMethod.GET, CHART + "?questionnaire=pss10&zone=Europe/Paris")
                .accept("image/svg+xml")
                .send()
                .status(200)
                .header("Content-Type", "image/svg+xml;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .text();
        assertThat(svg).startsWith("<svg xmlns=").contains("Saved results: 2.", "Feb 1, 2026", "cannot be told");
    }

    @Test
    void drawsSomethingForWhoeverHasSavedNothing() {
        assertThat(api.as(tom).get(CHART + "?questionnaire=srrs").status(200).text())
                .contains("Aucun résultat enregistré.");
    }

    @Test
    void answersProblemsEvenToWhoeverWantsAPicture() {
        for (var query : new String[] {"?questionnaire=none", "?questionnaire=srrs&zone=Mars/Phobos"}) {
            api.as(lea)
                    .request(HttpMethod.GET, CHART + query)
                    .accept("image/svg+xml")
                    .send()
                    .status(422)
                    .header("Content-Type", "application/problem+json");
        }
    }
}
