package fr.cesizen.stress.assessment;

import static fr.cesizen.stress.Requests.ASSESSMENTS;
import static fr.cesizen.stress.Requests.json;
import static fr.cesizen.stress.Requests.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.stress.Requests;
import fr.cesizen.stress.ServiceTest;
import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What others learn of an assessment, and what becomes of it when its owner uses their rights. */
@ServiceTest
class AssessmentPrivacyTest {

    private static final String EXPORT = "/internal/personal-data/stress-assessments";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    WebTestClient http;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    Requests requests() {
        return new Requests(http);
    }

    static String data(CloudEvent event) {
        var data = event.getData();
        return data == null ? "" : new String(data.toBytes(), StandardCharsets.UTF_8);
    }

    static long rows(UUID person) {
        return Database.count("select (select count(*) from stress.assessment where person = '" + person + "')"
                + " + (select count(*) from stress.data_key where person = '" + person + "')"
                + " + (select count(*) from stress.idempotency_key where person = '" + person + "')");
    }

    @Test
    void tellsThatAnAssessmentWasSavedAndNothingOfIt() {
        var first = requests().saved(lea, sheet("\"detention\":1"));
        var second = requests().saved(lea, sheet("\"divorce\":2"));
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
        var id = requests().saved(lea, sheet("\"detention\":1"));
        requests()
                .as(lea, HttpMethod.DELETE, ASSESSMENTS + "/" + id)
                .exchange()
                .expectStatus()
                .isNoContent();
        var told = Events.about(lea, "cesizen.stress", 2).get(1);
        assertThat(told.getType()).isEqualTo("fr.cesizen.stress.assessment-deleted.v1");
        assertThat(data(told)).isEqualTo("{\"assessment\":\"" + id + "\",\"questionnaire\":\"srrs\"}");
    }

    @Test
    void tellsOnceOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated();
        requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated();
        var last = requests().saved(lea, sheet("\"holidays\":1"));
        var events = Events.about(lea, "cesizen.stress", 2);
        assertThat(data(events.get(1))).contains(last);
    }

    @Test
    void exportsEverythingOfOnePersonAlone() {
        for (int i = 1; i <= 3; i++) {
            requests().saved(lea, sheet("\"divorce\":" + i));
        }
        requests().saved(tom, sheet("\"detention\":1"));
        assertThat(json(requests().read(lea, "/internal/personal-data"))).hasToString("[\"stress-assessments\"]");
        var lines = requests()
                .read(lea, EXPORT)
                .expectStatus()
                .isOk()
                .returnResult(JsonNode.class)
                .getResponseBody()
                .collectList()
                .block(PATIENCE);
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
        requests()
                .saved(
                        lea,
                        "{\"questionnaire\":\"pss10\",\"version\":1,\"coding\":\"zero_to_four\",\"answers\":{"
                                + Requests.pssAnswers(4) + "}}");
        var line = requests()
                .read(lea, EXPORT)
                .returnResult(JsonNode.class)
                .getResponseBody()
                .blockFirst(PATIENCE);
        assertThat(line).isNotNull();
        assertThat(line.get("told")).hasSize(10);
        assertThat(line.at("/told/0/question/fr").asString()).isNotBlank();
        assertThat(line.at("/told/0/answerLabel/en").asString()).isNotBlank();
    }

    @Test
    void exportsMoreThanOnePage() {
        for (int i = 0; i < 203; i++) {
            requests().saved(lea, sheet(""));
        }
        var ids = requests()
                .read(lea, EXPORT)
                .returnResult(JsonNode.class)
                .getResponseBody()
                .map(line -> line.get("id").asString())
                .collectList()
                .block(PATIENCE);
        assertThat(ids).hasSize(203).doesNotHaveDuplicates();
    }

    @Test
    void forgetsAPersonOnceHoweverOftenItIsAsked() {
        requests().saved(lea, sheet("\"divorce\":1"));
        requests().saved(lea, sheet("\"detention\":1"));
        requests().saved(tom, sheet("\"divorce\":1"));
        Events.about(lea, "cesizen.stress", 2);
        var event = UUID.randomUUID().toString();
        var request = UUID.randomUUID();
        for (int delivery = 0; delivery < 2; delivery++) {
            Events.send(
                    "cesizen.privacy",
                    event,
                    "fr.cesizen.privacy.erasure-requested.v1",
                    lea,
                    "{\"request\":\"" + request + "\"}");
        }
        await().atMost(PATIENCE).until(() -> rows(lea) == 0);
        assertThat(rows(tom)).isEqualTo(3);

        // The request twice, and the evidence.
        var evidence = Events.one(lea, "cesizen.privacy", "fr.cesizen.privacy.person-erased.v1", 3);
        assertThat(data(evidence))
                .contains(
                        request.toString(), "\"service\":\"stress-service\"", "{\"table\":\"assessment\",\"rows\":2}");
        requests().save(lea, sheet("\"divorce\":1")).expectStatus().isEqualTo(410);
        assertThat(json(requests().read(lea, ASSESSMENTS)).get("items")).isEmpty();
    }

    @Test
    void refusesWritesButNotReadsWhileRestricted() {
        var key = UUID.randomUUID().toString();
        var saved = json(
                requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated());
        assertThat(saved.at("/result").has("suggestions")).isTrue();
        var id = saved.get("id").asString();
        restrict(true);
        await().atMost(PATIENCE).untilAsserted(() -> requests()
                .save(lea, sheet("\"divorce\":1"))
                .expectStatus()
                .isEqualTo(423));
        assertThat(json(requests()
                                .read(lea, ASSESSMENTS + "/" + id)
                                .expectStatus()
                                .isOk())
                        .at("/result")
                        .has("suggestions"))
                .as("suggestions while processing is restricted")
                .isFalse();
        var repeated = json(
                requests().save(lea, key, sheet("\"divorce\":1")).expectStatus().isCreated());
        assertThat(repeated.get("id").asString()).isEqualTo(id);
        assertThat(repeated.at("/result").has("suggestions"))
                .as("suggestions in the answer to a repeated request")
                .isFalse();
        requests()
                .read(lea, ASSESSMENTS + "/trend?questionnaire=srrs")
                .expectStatus()
                .isOk();
        requests()
                .as(lea, HttpMethod.DELETE, ASSESSMENTS + "/" + id)
                .exchange()
                .expectStatus()
                .isEqualTo(423);
        requests().read(lea, EXPORT).expectStatus().isOk();
        requests().score("{\"answers\":{\"divorce\":1}}").expectStatus().isOk();
        restrict(false);
        await().atMost(PATIENCE).untilAsserted(() -> requests()
                .save(lea, sheet("\"divorce\":1"))
                .expectStatus()
                .isCreated());
    }

    void restrict(boolean restricted) {
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                lea,
                "{\"restricted\":" + restricted + "}");
    }
}
