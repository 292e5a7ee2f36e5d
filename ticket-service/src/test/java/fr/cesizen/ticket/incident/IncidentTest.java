package fr.cesizen.ticket.incident;

import static fr.cesizen.ticket.IncidentClient.INCIDENTS;
import static fr.cesizen.ticket.IncidentClient.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.IncidentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.escalation.EscalationReceivers;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What staff do about an incident, from its opening to its end. */
@ServiceTest
class IncidentTest {

    static final Map<String, Object> REVIEW = Map.of(
            "chronology", "14:02 alerte",
            "impact", "dix minutes",
            "causes", "un verrou",
            "actions", List.of(Map.of("what", "refuser", "role", "platform-lead", "due", "2026-12-15")));

    @Autowired
    IncidentClient desk;

    @Autowired
    ApiClient api;

    @Autowired
    MeterRegistry metrics;

    double resolvedInTime() {
        return metrics.counter("cesizen.incidents.resolved", "priority", "P1", "met", "true")
                .count();
    }

    String opened(String priority) {
        return desk.opened(unique("panne"), priority, "NONE", List.of());
    }

    @Test
    void goesThroughTheSevenStepsAndEndsWithAPostMortem() {
        var incident = opened("P3");
        desk.classify(incident, "P2", "DEGRADED", List.of("JOURNAL")).status(200);
        for (var step : List.of("ANALYSIS", "CORRECTION", "TESTS", "DEPLOYMENT", "MONITORING", "POST_MORTEM")) {
            desk.take(incident, step).status(200);
        }
        desk.close(incident).problem(409, "post-mortem-required");
        desk.put(incident, "post-mortem", REVIEW).status(200);
        desk.close(incident).problem(409, "personal-data-unanswered");
        desk.put(incident, "personal-data", Map.of("touched", false)).status(200);
        var closed = desk.close(incident).status(200).json();
        assertThat(closed.at("/incident/step").asString()).isEqualTo("CLOSED");
        assertThat(closed.at("/postMortem/actions/0/role").asString()).isEqualTo("platform-lead");
        assertThat(closed.get("steps").findValuesAsString("step"))
                .containsExactly(
                        "DETECTION",
                        "CLASSIFICATION",
                        "ANALYSIS",
                        "CORRECTION",
                        "TESTS",
                        "DEPLOYMENT",
                        "MONITORING",
                        "POST_MORTEM",
                        "CLOSED");
        // Staff may be told of something meanwhile, which is on the timeline, too.
        assertThat(closed.get("timeline").valueStream())
                .filteredOn(event -> event.path("kind").asString().equals("CLOSED"))
                .extracting(event -> event.path("staff").asString())
                .containsExactly(People.SAM.toString());
        desk.close(incident).problem(409, "incident-closed");
        desk.take(incident, "ANALYSIS").problem(409, "incident-closed");
        desk.put(incident, "post-mortem", REVIEW).problem(409, "incident-closed");
        desk.sam().post(incident + "/notes", Map.of("body", "après coup")).status(201);
    }

    @Test
    void takesEachStepAfterTheOneBeforeUnlessItIsUrgent() {
        var slow = opened("P3");
        desk.take(slow, "ANALYSIS").problem(409, "step-impossible").has("$.possible", List.of("CLASSIFICATION"));
        desk.take(slow, "CLASSIFICATION").status(200);
        desk.take(slow, "DEPLOYMENT").problem(409, "step-impossible");
        desk.close(slow).problem(409, "step-impossible");
        var urgent = opened("P1");
        desk.take(urgent, "CLASSIFICATION").status(200);
        desk.take(urgent, "DEPLOYMENT").status(200);
        desk.take(urgent, "ANALYSIS").status(200);
        desk.take(urgent, "MONITORING").status(200);
        desk.put(urgent, "personal-data", Map.of("touched", false)).status(200);
        desk.put(urgent, "waiver", Map.of("reason", "déjà analysé")).status(200);
        double before = resolvedInTime();
        desk.close(urgent).status(200);
        assertThat(desk.state(urgent).has("resolvedAt")).isTrue();
        assertThat(resolvedInTime() - before).isEqualTo(1);
    }

    @Test
    void tellsTheRegisterOfBreachesOnceAndWithoutAWord() {
        var incident = opened("P3");
        desk.put(incident, "personal-data", Map.of("touched", true)).status(200);
        desk.put(incident, "personal-data", Map.of("touched", true)).status(200);
        desk.put(incident, "personal-data", Map.of("touched", false)).problem(409, "personal-data-final");
        var events = Events.keyed("fr.cesizen.incident.personal-data-touched.v1", "cesizen.ticket", 1);
        assertThat(events).hasSize(1);
        assertThat(new String(events.get(0).getData().toBytes(), StandardCharsets.UTF_8))
                .contains(TicketClient.id(incident), "\"priority\":\"P3\"", "knownAt")
                .doesNotContain("panne", People.SAM.toString());
    }

    @Test
    void tellsOnlyTheLargestOfTheSharesThatAreUsedUp() {
        var incident = opened("P4");
        IncidentDatabaseFixture.makeLate(incident);
        desk.classify(incident, "P2", "NONE", List.of()).status(200);
        var id = TicketClient.id(incident);
        await().untilAsserted(() ->
                assertThat(EscalationReceivers.told("pagerduty", id)).isNotEmpty());
        assertThat(EscalationReceivers.told("pagerduty", id)).hasSize(1);
        assertThat(desk.state(incident).get("breached").asBoolean()).isTrue();
    }

    @Test
    void listsTheOpenOnesFirst() {
        var first = opened("P3");
        var second = opened("P3");
        desk.take(second, "CLASSIFICATION").status(200);
        for (var step : List.of("ANALYSIS", "CORRECTION", "TESTS", "DEPLOYMENT", "MONITORING")) {
            desk.take(second, step).status(200);
        }
        desk.put(second, "personal-data", Map.of("touched", false)).status(200);
        desk.close(second).status(200);
        var ids = desk.sam().items(INCIDENTS + "?limit=3").stream()
                .map(each -> each.get("id").asString())
                .toList();
        assertThat(ids.indexOf(TicketClient.id(first)))
                .isGreaterThanOrEqualTo(0)
                .isLessThan(ids.indexOf(TicketClient.id(second)));
    }

    @Test
    void makesEachThingOnceForItsKeyAndRefusesStaleWrites() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("title", unique("clé"), "priority", "P3", "impact", "NONE", "components", List.of());
        var made = desk.sam()
                .request(HttpMethod.POST, INCIDENTS)
                .key(key)
                .body(body)
                .send()
                .status(201);
        var again = desk.sam()
                .request(HttpMethod.POST, INCIDENTS)
                .key(key)
                .body(body)
                .send()
                .status(201);
        assertThat(again.path()).isEqualTo(made.path());
        var incident = made.path();
        for (var what : List.of("notes", "public-messages")) {
            var words = what.equals("notes") ? Map.of("body", "x") : Map.of("fr", "x", "en", "x");
            var ids = List.of(1, 2).stream()
                    .map(i -> desk.sam()
                            .request(HttpMethod.POST, incident + "/" + what)
                            .key(key + what)
                            .body(words)
                            .send()
                            .status(201)
                            .json()
                            .get("id")
                            .asString())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        var stale = desk.read(incident).etag();
        desk.take(incident, "CLASSIFICATION").status(200);
        desk.sam().put(incident + "/step", stale, Map.of("step", "ANALYSIS")).problem(412, "stale-version");
        desk.sam().put(incident + "/step", Map.of("step", "ANALYSIS")).problem(428, "if-match-required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            classification | {"priority":"P0","impact":"NONE","components":[]}             | /priority       | not-one-of
            classification | {"priority":"P1","impact":"BAD","components":[]}              | /impact         | not-one-of
            classification | {"priority":"P1","impact":"OUTAGE","components":[]}           | /components     | not-empty
            classification | {"priority":"P1","impact":"OUTAGE","components":["APP","X"]}  | /components/1   | not-one-of
            classification | {"impact":"NONE","components":[]}                             | /priority       | not-null
            step           | {"step":"DETECTION"}                                          | /step           | not-one-of
            step           | {"step":"CLOSED"}                                             | /step           | not-one-of
            step           | {}                                                            | /step           | not-null
            personal-data  | {}                                                            | /touched        | not-null
            waiver         | {"reason":" "}                                                | /reason         | not-blank
            post-mortem    | {"chronology":"x","impact":"x","causes":"x","actions":[]}     | /actions        | not-empty
            post-mortem    | {"chronology":"x","impact":"x","causes":"x","actions":[{"what":"x","role":"Sam Martin","due":"2026-12-15"}]} | /actions/0/role | pattern
            post-mortem    | {"chronology":"x","impact":"x","causes":"x","actions":[{"what":"x","role":"lead"}]} | /actions/0/due | not-null
            """)
    void saysWhatIsWrongWithADecision(String what, String body, String pointer, String code) {
        desk.put(opened("P3"), what, body).fault(400, pointer, code);
    }

    @Test
    void isForSupportAlone() {
        var incident = opened("P3");
        for (var roles : new String[][] {{"user"}, {"user", "admin"}, {"dpo"}}) {
            var who = api.as(UUID.randomUUID(), roles);
            who.get(INCIDENTS).problem(403, "forbidden");
            who.get(incident).problem(403, "forbidden");
            who.get(incident + "/timeline").problem(403, "forbidden");
            who.get(incident + "/alerts").problem(403, "forbidden");
            who.post(incident + "/notes", Map.of("body", "x")).problem(403, "forbidden");
        }
    }
}
