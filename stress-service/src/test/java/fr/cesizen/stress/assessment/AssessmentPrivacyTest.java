package fr.cesizen.stress.assessment;

import static fr.cesizen.stress.StressClient.ASSESSMENTS;
import static fr.cesizen.stress.StressClient.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What others learn of an assessment, and what becomes of it when its owner uses their rights. */
@ServiceTest
class AssessmentPrivacyTest {

    private static final String EXPORT = "/internal/personal-data/stress-assessments";

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    static String data(CloudEvent event) {
        var data = event.getData();
        return data == null ? "" : new String(data.toBytes(), StandardCharsets.UTF_8);
    }

    static long rows(UUID person) {
        return Stream.of("assessment", "data_key", "idempotency_key")
                .mapToLong(table -> StoredRows.of(person, "stress." + table))
                .sum();
    }

    @Test
    void tellsThatAnAssessmentWasSavedAndNothingOfIt() {
        var first = stress.saved(lea, sheet("\"detention\":1"));
        var second = stress.saved(lea, sheet("\"divorce\":2"));
        var events = Events.about(lea, "cesizen.stress", 2);
        assertThat(events)
                .extracting(AssessmentPrivacyTest::data)
                .containsExactly(
                        "{\"assessment\":\"" + first + "\",\"questionnaire\":\"srrs\"}",
                        "{\"assessment\":\"" + second + "\",\"questionnaire\":\"srrs\"}");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getType()).isEqualTo("fr.cesizen.stress.assessment-saved.v1");
            assertThat(event.getSource()).hasToString("/stress-service");
            assertThat(event.getSubject()).isEqualTo(lea.toString());
        });
    }

    @Test
    void tellsThatAnAssessmentWasDeleted() {
        var id = stress.saved(lea, sheet("\"detention\":1"));
        api.as(lea).delete(ASSESSMENTS + "/" + id).status(204);
        var told = Events.about(lea, "cesizen.stress", 2).get(1);
        assertThat(told.getType()).isEqualTo("fr.cesizen.stress.assessment-deleted.v1");
        assertThat(data(told)).isEqualTo("{\"assessment\":\"" + id + "\",\"questionnaire\":\"srrs\"}");
    }

    @Test
    void tellsOnceOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        stress.save(lea, key, sheet("\"divorce\":1")).status(201);
        stress.save(lea, key, sheet("\"divorce\":1")).status(201);
        var last = stress.saved(lea, sheet("\"holidays\":1"));
        var events = Events.about(lea, "cesizen.stress", 2);
        assertThat(data(events.get(1))).contains(last);
    }

    @Test
    void exportsEverythingOfOnePersonAlone() {
        for (int i = 1; i <= 3; i++) {
            stress.saved(lea, sheet("\"divorce\":" + i));
        }
        stress.saved(tom, sheet("\"detention\":1"));
        assertThat(api.as(lea).get("/internal/personal-data").json())
                .hasToString("[\"stress-assessments\",\"stress-trends\"]");
        var lines = api.as(lea).get(EXPORT).status(200).lines();
        assertThat(lines)
                .extracting(line -> line.at("/answers/divorce").asInt())
                .containsExactly(3, 2, 1);
        assertThat(lines)
                .element(0)
                .extracting(line -> line.get("told").toString())
                .isEqualTo(
                        "[{\"item\":\"divorce\",\"question\":{\"fr\":\"Divorce\",\"en\":\"Divorce\"},\"answer\":3}]");
    }

    @Test
    void exportsTheWordsOfWhatWasAskedAndAnswered() {
        stress.saved(
                lea,
                "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"zero_to_four\",\"answers\":{"
                        + StressClient.pssAnswers(4) + "}}");
        var line = api.as(lea).get(EXPORT).lines().get(0);
        assertThat(line.get("told")).hasSize(10);
        assertThat(line.at("/told/0/question/fr").asString()).isNotBlank();
        assertThat(line.at("/told/0/answerLabel/en").asString()).isNotBlank();
    }

    @Test
    void exportsWhatIsConcludedFromSeveralResults() {
        stress.saved(lea, sheet("\"divorce\":1"));
        stress.saved(lea, sheet("\"divorce\":2"));
        var trends = api.as(lea).get("/internal/personal-data/stress-trends").lines();
        assertThat(trends)
                .hasSize(1)
                .first()
                .extracting(trend -> trend.get("points").size())
                .isEqualTo(2);
        assertThat(api.as(lea).get("/internal/personal-data?portable=true").json())
                .hasSize(1);
    }

    @Test
    void exportsAnswersAndScoreAsFhir() {
        var id = stress.saved(lea, sheet("\"divorce\":1"));
        var grant = api.as(lea)
                .request(HttpMethod.POST, "/internal/personal-data/grants")
                .send()
                .json()
                .path("grant")
                .asString();
        var resources = api.request(HttpMethod.GET, "/internal/granted-data/stress-assessments?fhir=true")
                .header("Export-Grant", grant)
                .send()
                .status(200)
                .lines();
        assertThat(resources)
                .extracting(resource -> resource.path("resourceType").asString())
                .containsExactly("QuestionnaireResponse", "Observation");
        assertThat(resources.get(0).at("/item/0/answer/0/valueInteger").asInt()).isEqualTo(1);
        assertThat(resources.get(1).at("/derivedFrom/0/reference").asString()).isEqualTo("urn:uuid:" + id);
        assertThat(resources.toString()).doesNotContain(lea.toString());
    }

    @Test
    void exportsMoreThanOnePage() {
        for (int i = 0; i < 203; i++) {
            stress.saved(lea, sheet(""));
        }
        assertThat(api.as(lea).get(EXPORT).lines())
                .extracting(line -> line.get("id").asString())
                .hasSize(203)
                .doesNotHaveDuplicates();
    }

    @Test
    void forgetsAPersonOnceHoweverOftenItIsAsked() {
        stress.saved(lea, sheet("\"divorce\":1"));
        stress.saved(lea, sheet("\"detention\":1"));
        stress.saved(tom, sheet("\"divorce\":1"));
        Events.about(lea, "cesizen.stress", 2);
        var request = PrivacyEvents.erase(lea, 2);
        await().until(() -> rows(lea) == 0);
        assertThat(rows(tom)).isEqualTo(3);

        assertThat(PrivacyEvents.evidence(lea, 3).toString())
                .contains(
                        request.toString(), "\"service\":\"stress-service\"", "{\"table\":\"assessment\",\"rows\":2}");
        stress.save(lea, sheet("\"divorce\":1")).status(410);
        assertThat(api.as(lea).get(ASSESSMENTS).json().get("items")).isEmpty();
    }

    @Test
    void refusesWritesButNotReadsWhileRestricted() {
        var key = UUID.randomUUID().toString();
        var saved = stress.save(lea, key, sheet("\"divorce\":1")).status(201).json();
        assertThat(saved.at("/result").has("suggestions")).isTrue();
        var id = saved.get("id").asString();
        PrivacyEvents.restrict(lea, true);
        await().untilAsserted(() -> stress.save(lea, sheet("\"divorce\":1")).status(423));
        assertThat(api.as(lea)
                        .get(ASSESSMENTS + "/" + id)
                        .status(200)
                        .json()
                        .at("/result")
                        .has("suggestions"))
                .as("suggestions while processing is restricted")
                .isFalse();
        var repeated = stress.save(lea, key, sheet("\"divorce\":1")).status(201).json();
        assertThat(repeated.get("id").asString()).isEqualTo(id);
        assertThat(repeated.at("/result").has("suggestions"))
                .as("suggestions in the answer to a repeated request")
                .isFalse();
        api.as(lea).get(ASSESSMENTS + "/trend?questionnaire=srrs").status(200);
        api.as(lea).delete(ASSESSMENTS + "/" + id).status(423);
        api.as(lea).get(EXPORT).status(200);
        stress.score("{\"answers\":{\"divorce\":1}}").status(200);
        PrivacyEvents.restrict(lea, false);
        await().untilAsserted(() -> stress.save(lea, sheet("\"divorce\":1")).status(201));
    }

    @Test
    void savesNothingWithoutConsentAndLeavesToItsOwnerWhatIsThere() throws Exception {
        stress.save(TestConsents.refusing(), sheet("\"divorce\":1"))
                .problem(403, "consent-required")
                .has("$.purpose", "assessments");
        var id = stress.saved(lea, sheet("\"divorce\":1"));
        TestConsents.decide(lea, "assessments", false, Instant.now());
        await().until(() -> TestConsents.isKnown("stress", lea, "assessments", false));
        stress.save(lea, sheet("\"divorce\":1")).problem(403, "consent-required");
        api.as(lea).get(ASSESSMENTS + "/" + id).status(200);
        api.as(lea).delete(ASSESSMENTS + "/" + id).status(204);
        assertThat(SchemaRules.tablesWithoutConsent("stress")).containsExactly("data_key", "idempotency_key");
    }
}
