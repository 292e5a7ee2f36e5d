package fr.cesizen.stress.assessment;

import static fr.cesizen.stress.StressClient.ASSESSMENTS;
import static fr.cesizen.stress.StressClient.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AssessmentApiTest {

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    @Test
    void givesBackWhatWasSaved() {
        var location = stress.save(
                        lea,
                        "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"marriage\":1,\"spouse_death\":1},"
                                + "\"takenAt\":\"2026-01-02T03:04:05.123456Z\"}")
                .status(201)
                .path();

        var found = api.as(lea).get(location).json();
        assertThat(found.get("answers")).hasToString("{\"marriage\":1,\"spouse_death\":1}");
        assertThat(found.get("takenAt").asString()).isEqualTo("2026-01-02T03:04:05.123456Z");
        assertThat(found.at("/result/score").asInt()).isEqualTo(150);
        assertThat(found.at("/result/band").asString()).isEqualTo("MODERATE");
        assertThat(found.at("/result/bandLabel").asString()).isEqualTo("Charge de changement modérée");
        assertThat(found.at("/result/bandSet").asString()).isEqualTo("standard");
        assertThat(found.has("person")).isFalse();
    }

    @Test
    void keepsTheBandSetThatWasAskedFor() {
        var id = stress.saved(
                lea,
                "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"social_activity_change\":1},"
                        + "\"bandSet\":\"cesi_variant\"}");
        var found = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(found.at("/result/score").asInt()).isEqualTo(19);
        assertThat(found.at("/result/bandSet").asString()).isEqualTo("cesi_variant");
    }

    @Test
    void savesAnEmptySheet() {
        var id = stress.saved(lea, sheet(""));
        var found = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(found.at("/result/score").asInt()).isZero();
        assertThat(found.get("answers")).isEmpty();
    }

    @Test
    void hidesOtherPeoplesAssessments() {
        var id = stress.saved(lea, sheet("\"divorce\":1"));
        api.as(tom).get(ASSESSMENTS + "/" + id).status(404);
        assertThat(api.as(tom).get(ASSESSMENTS).json().get("items")).isEmpty();
    }

    @Test
    void pagesTheHistoryNewestFirstWithoutLossOrRepeat() {
        for (int day = 1; day <= 5; day++) {
            stress.saved(
                    lea,
                    "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"holidays\":" + day
                            + "},\"takenAt\":\"2026-02-0" + (day == 5 ? 4 : day) + "T12:00:00Z\"}");
        }
        var history = api.as(lea).items(ASSESSMENTS + "?limit=2");
        assertThat(history).noneMatch(item -> item.has("answers"));
        // Two were taken at the same instant: the one saved last comes first.
        assertThat(history)
                .extracting(item -> item.at("/result/score").asInt())
                .containsExactly(5 * 13, 4 * 13, 3 * 13, 2 * 13, 13);
    }

    @Test
    void makesOneAssessmentOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var first = stress.save(lea, key, sheet("\"divorce\":1")).status(201).json();
        var again = stress.save(lea, key, sheet("\"divorce\":1")).status(201).json();
        assertThat(again).isEqualTo(first);
        assertThat(StoredRows.of(lea, "stress.assessment")).isOne();
    }

    @Test
    void refusesAKeyThatServedForOtherAnswersOrAnotherDay() {
        var key = UUID.randomUUID().toString();
        stress.save(lea, key, sheet("\"divorce\":1")).status(201);
        var others = new String[] {
            sheet("\"divorce\":2"),
            sheet(""),
            "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},\"takenAt\":\"2026-01-01T00:00:00Z\"}",
            "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},\"bandSet\":\"cesi_variant\"}"
        };
        for (var other : others) {
            assertThat(stress.save(lea, key, other)
                            .status(422)
                            .json()
                            .get("type")
                            .asString())
                    .isEqualTo("/problems/idempotency-key-reused");
        }
        stress.save(tom, key, sheet("\"divorce\":2")).status(201);
    }

    @Test
    void keepsNothingAgainOfARequestWhoseResultWasDeleted() {
        var key = UUID.randomUUID().toString();
        var made = stress.save(lea, key, sheet("\"divorce\":1")).status(201).json();
        api.as(lea).delete(ASSESSMENTS + "/" + made.get("id").asString()).status(204);
        assertThat(stress.save(lea, key, sheet("\"divorce\":1"))
                        .status(410)
                        .json()
                        .get("type")
                        .asString())
                .isEqualTo("/problems/made-and-deleted");
    }

    @Test
    void keepsTheNumberOfSkippedItemsAndNotWhichTheyWere() {
        var id = stress.saved(
                lea,
                "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},"
                        + "\"skipped\":[\"detention\",\"sexual_difficulties\"]}");
        var found = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(found.get("answers")).hasToString("{\"divorce\":1}");
        assertThat(found.at("/result/missing").asInt()).isEqualTo(2);
        assertThat(found.at("/result/remarks/0/code").asString()).isEqualTo("answers-missing");
        assertThat(found.toString()).doesNotContain("detention");
    }

    @Test
    void remindsOfWhenToAnswerAgainAndSuggestsWhatToDo() {
        var id = stress.saved(
                lea,
                "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"zero_to_four\",\"answers\":{"
                        + StressClient.pssAnswers(1) + "},\"takenAt\":\"2026-01-02T03:04:05Z\"}");
        var found = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(found.at("/repeat/from").asString()).isEqualTo("2026-01-30T03:04:05Z");
        assertThat(found.at("/repeat/reason").asString()).contains("28 jours");
        assertThat(found.at("/result/suggestions/0/id").asString()).isEqualTo("slow-breathing");
        assertThat(api.as(lea).get(ASSESSMENTS).json().at("/items/0/result").has("suggestions"))
                .isFalse();
    }

    @Test
    void keepsTheCodingThatWasUsed() {
        var id = stress.saved(
                lea,
                "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"one_to_five\",\"answers\":{"
                        + StressClient.pssAnswers(3) + "}}");
        var found = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(found.at("/result/coding").asString()).isEqualTo("one_to_five");
        assertThat(found.at("/result/codingVersion").asInt()).isEqualTo(1);
        assertThat(found.at("/result/bandSet").asString()).isEqualTo("ten_to_fifty");
        assertThat(found.at("/result/score").asInt()).isEqualTo(30);
    }

    @Test
    void deletesWhatItsOwnerNoLongerWants() {
        var id = stress.saved(lea, sheet("\"divorce\":1"));
        var path = ASSESSMENTS + "/" + id;
        api.as(tom).delete(path).status(404);
        api.as(lea).delete(path).status(204);
        api.as(lea).get(path).status(404);
        api.as(lea).delete(path).status(404);
        assertThat(StoredRows.of(lea, "stress.assessment")).isZero();
    }

    @Test
    void isAskedOverRealHttp(@Autowired WebTestClient http) {
        var answer = http.get().uri(ASSESSMENTS).exchange().returnResult(Void.class);
        assertThat(answer.getUrl().getPort()).isPositive();
    }

    @Test
    void describesEveryOperation() {
        var document = api.get("/v3/api-docs").status(200).json();
        assertThat(document.get("paths").size()).isEqualTo(14);
        assertThat(document.at("/components/schemas/ScoringView/properties/rule/enum"))
                .extracting(JsonNode::asString)
                .containsExactly("sum", "weighted-sum", "percentage");
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation.path("description").asString()).isNotBlank();
                    assertThat(operation.path("tags")).isNotEmpty();
                }));
        assertThat(document.get("paths").toString()).doesNotContain("\"locale\"", "\"person\"", "\"admin\"");
        assertThat(document.at("/components/schemas/ChangeView/properties/reliable/type"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("boolean", "null");
    }
}
