package fr.cesizen.stress.assessment;

import static fr.cesizen.stress.Requests.ASSESSMENTS;
import static fr.cesizen.stress.Requests.json;
import static fr.cesizen.stress.Requests.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.stress.Requests;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AssessmentApiTest {

    @Autowired
    WebTestClient http;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    Requests requests() {
        return new Requests(http);
    }

    @Test
    void givesBackWhatWasSaved() {
        var location = requests()
                .save(
                        lea,
                        "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"marriage\":1,\"spouse_death\":1},"
                                + "\"takenAt\":\"2026-01-02T03:04:05.123456Z\"}")
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        assertThat(location).isNotNull();

        var found = json(requests().read(lea, location.getPath()));
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
        var id = requests()
                .saved(
                        lea,
                        "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"social_activity_change\":1},"
                                + "\"bandSet\":\"cesi_variant\"}");
        var found = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(found.at("/result/score").asInt()).isEqualTo(19);
        assertThat(found.at("/result/bandSet").asString()).isEqualTo("cesi_variant");
    }

    @Test
    void savesAnEmptySheet() {
        var id = requests().saved(lea, sheet(""));
        var found = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(found.at("/result/score").asInt()).isZero();
        assertThat(found.get("answers")).isEmpty();
    }

    @Test
    void hidesOtherPeoplesAssessments() {
        var id = requests().saved(lea, sheet("\"divorce\":1"));
        requests().read(tom, ASSESSMENTS + "/" + id).expectStatus().isNotFound();
        assertThat(json(requests().read(tom, ASSESSMENTS)).get("items")).isEmpty();
    }

    @Test
    void pagesTheHistoryNewestFirstWithoutLossOrRepeat() {
        for (int day = 1; day <= 5; day++) {
            requests()
                    .saved(
                            lea,
                            "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"holidays\":" + day
                                    + "},\"takenAt\":\"2026-02-0" + (day == 5 ? 4 : day) + "T12:00:00Z\"}");
        }
        var scores = new ArrayList<Integer>();
        var path = ASSESSMENTS + "?limit=2";
        for (var next = path; next != null; ) {
            var page = json(requests().read(lea, next).expectStatus().isOk());
            page.get("items").forEach(item -> {
                assertThat(item.has("answers")).isFalse();
                scores.add(item.at("/result/score").asInt());
            });
            next = page.hasNonNull("next") ? path + "&after=" + page.get("next").asString() : null;
        }
        // Two were taken at the same instant: the one saved last comes first.
        assertThat(scores).containsExactly(5 * 13, 4 * 13, 3 * 13, 2 * 13, 13);
    }

    @Test
    void storesNeitherAnswersNorScoreInTheClear() {
        requests().saved(lea, sheet("\"detention\":1"));
        requests().saved(lea, sheet("\"sexual_difficulties\":2,\"divorce\":1"));
        assertThat(Database.count("select count(*) from stress.assessment where person = '" + lea + "'"))
                .isEqualTo(2);
        for (var secret : new String[] {"detention", "sexual", "divorce", "score", "MODERATE", "LOW"}) {
            assertThat(Database.count("select count(*) from stress.assessment a where a.person = '" + lea
                            + "' and (a::text like '%" + secret + "%' or position('" + secret
                            + "'::bytea in a.ciphertext) > 0)"))
                    .as(secret)
                    .isZero();
        }
        requests().saved(lea, sheet(every(20)));
        requests().saved(lea, sheet(""));
        assertThat(Database.count("select count(distinct length(ciphertext)) from stress.assessment where person = '"
                        + lea + "'"))
                .as("lengths, which would tell how much was ticked")
                .isOne();
    }

    /** Everything that can happen, as often as it can be told. */
    static String every(int times) {
        return QuestionnaireFixtures.SRRS.items().stream()
                .map(item -> "\"" + item.code() + "\":" + (item.repeatable() ? times : 1))
                .collect(Collectors.joining(","));
    }

    @Test
    void makesOneAssessmentOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var first = json(
                requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated());
        var again = json(
                requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated());
        assertThat(again).isEqualTo(first);
        assertThat(Database.count("select count(*) from stress.assessment where person = '" + lea + "'"))
                .isOne();
    }

    @Test
    void refusesAKeyThatServedForOtherAnswersOrAnotherDay() {
        var key = UUID.randomUUID().toString();
        requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated();
        var others = new String[] {
            sheet("\"divorce\":2"),
            sheet(""),
            "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},\"takenAt\":\"2026-01-01T00:00:00Z\"}",
            "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},\"bandSet\":\"cesi_variant\"}"
        };
        for (var other : others) {
            assertThat(json(requests().save(lea, key, other).expectStatus().isEqualTo(422))
                            .get("type")
                            .asString())
                    .isEqualTo("/problems/idempotency-key-reused");
        }
        requests().save(tom, key, sheet("\"divorce\":2")).expectStatus().isCreated();
    }

    @Test
    void keepsNothingAgainOfARequestWhoseResultWasDeleted() {
        var key = UUID.randomUUID().toString();
        var made = json(
                requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated());
        requests()
                .as(lea, HttpMethod.DELETE, ASSESSMENTS + "/" + made.get("id").asString())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(json(requests()
                                .save(lea, key, sheet("\"divorce\":1"))
                                .expectStatus()
                                .isEqualTo(410))
                        .get("type")
                        .asString())
                .isEqualTo("/problems/made-and-deleted");
    }

    @Test
    void keepsTheNumberOfSkippedItemsAndNotWhichTheyWere() {
        var id = requests()
                .saved(
                        lea,
                        "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{\"divorce\":1},"
                                + "\"skipped\":[\"detention\",\"sexual_difficulties\"]}");
        var found = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(found.get("answers")).hasToString("{\"divorce\":1}");
        assertThat(found.at("/result/missing").asInt()).isEqualTo(2);
        assertThat(found.at("/result/remarks/0/code").asString()).isEqualTo("answers-missing");
        assertThat(found.toString()).doesNotContain("detention");
    }

    @Test
    void remindsOfWhenToAnswerAgainAndSuggestsWhatToDo() {
        var id = requests()
                .saved(
                        lea,
                        "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"zero_to_four\",\"answers\":{"
                                + Requests.pssAnswers(1) + "},\"takenAt\":\"2026-01-02T03:04:05Z\"}");
        var found = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(found.at("/repeat/from").asString()).isEqualTo("2026-01-30T03:04:05Z");
        assertThat(found.at("/repeat/reason").asString()).contains("28 jours");
        assertThat(found.at("/result/suggestions/0/id").asString()).isEqualTo("slow-breathing");
        assertThat(json(requests().read(lea, ASSESSMENTS)).at("/items/0/result").has("suggestions"))
                .isFalse();
    }

    @Test
    void keepsTheCodingThatWasUsed() {
        var id = requests()
                .saved(
                        lea,
                        "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"one_to_five\",\"answers\":{"
                                + Requests.pssAnswers(3) + "}}");
        var found = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(found.at("/result/coding").asString()).isEqualTo("one_to_five");
        assertThat(found.at("/result/codingVersion").asInt()).isEqualTo(1);
        assertThat(found.at("/result/bandSet").asString()).isEqualTo("ten_to_fifty");
        assertThat(found.at("/result/score").asInt()).isEqualTo(30);
    }

    @Test
    void deletesWhatItsOwnerNoLongerWants() {
        var id = requests().saved(lea, sheet("\"divorce\":1"));
        var path = ASSESSMENTS + "/" + id;
        requests().as(tom, HttpMethod.DELETE, path).exchange().expectStatus().isNotFound();
        requests().as(lea, HttpMethod.DELETE, path).exchange().expectStatus().isNoContent();
        requests().read(lea, path).expectStatus().isNotFound();
        requests().as(lea, HttpMethod.DELETE, path).exchange().expectStatus().isNotFound();
        assertThat(Database.count("select count(*) from stress.assessment where person = '" + lea + "'"))
                .isZero();
    }

    @Test
    void protectsEveryTableOfPeople() throws SQLException {
        assertThat(SchemaRules.unprotectedTables("stress")).isEmpty();
    }

    @Test
    void isAskedOverRealHttp() {
        assertThat(requests()
                        .read(lea, ASSESSMENTS)
                        .returnResult(Void.class)
                        .getUrl()
                        .getPort())
                .isPositive();
    }

    @Test
    void describesEveryOperation() {
        var api = json(http.get().uri("/v3/api-docs").exchange().expectStatus().isOk());
        assertThat(api.get("paths").size()).isEqualTo(14);
        assertThat(api.at("/components/schemas/ScoringView/properties/rule/enum"))
                .extracting(JsonNode::asString)
                .containsExactly("sum", "weighted-sum", "percentage");
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation.path("description").asString()).isNotBlank();
                    assertThat(operation.path("tags")).isNotEmpty();
                }));
        assertThat(api.get("paths").toString()).doesNotContain("\"locale\"", "\"person\"", "\"admin\"");
        assertThat(api.at("/components/schemas/ChangeView/properties/reliable/type"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("boolean", "null");
    }
}
