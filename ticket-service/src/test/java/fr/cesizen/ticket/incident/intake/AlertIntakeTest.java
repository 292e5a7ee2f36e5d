package fr.cesizen.ticket.incident.intake;

import static fr.cesizen.ticket.IncidentClient.alert;
import static fr.cesizen.ticket.IncidentClient.call;
import static fr.cesizen.ticket.IncidentClient.labels;
import static fr.cesizen.ticket.IncidentClient.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StatementLog;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.IncidentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.escalation.EscalationReceivers;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Alerts become incidents: once, however often they are told, and one for each outage. */
@ServiceTest
class AlertIntakeTest {

    static final int MANY = 1000;

    @Autowired
    IncidentClient desk;

    final Instant now = Instant.now().minusSeconds(60);
    final String group = unique("{}:{alertname=\"ServiceDown\"}");
    final String service = unique("svc");

    Map<String, Object> down(boolean firing, Instant since) {
        return alert("f1", firing, since, labels("ServiceDown", service, "page"));
    }

    String opened() {
        desk.tell(group, List.of(down(true, now))).status(204);
        return desk.of(service);
    }

    @Test
    void opensAnIncidentThatPagesIsWatchedAndEndsWithItsPage() {
        var incident = opened();
        var id = TicketClient.id(incident);
        var state = desk.state(incident);
        assertThat(state.get("priority").asString()).isEqualTo("P1");
        assertThat(state.get("track").asString()).isEqualTo("EXPRESS");
        assertThat(state.get("title").asString()).isEqualTo("ServiceDown (" + service + ")");
        await().untilAsserted(() ->
                assertThat(EscalationReceivers.told("pagerduty", id)).hasSize(1));
        var page = EscalationReceivers.told("pagerduty", id).get(0).body();
        assertThat(page.get("dedup_key").asString()).isEqualTo("cesizen-incident-" + id);
        assertThat(page.get("event_action").asString()).isEqualTo("trigger");
        await().untilAsserted(() -> assertThat(desk.timeline(incident)).contains("TOLD"));

        desk.tell(group, List.of(down(false, now))).status(204);
        assertThat(desk.state(incident).get("step").asString()).isEqualTo("MONITORING");
        assertThat(desk.state(incident).has("settlesAt")).isTrue();
        assertThat(desk.state(incident).has("resolvedAt")).isFalse();
        IncidentDatabaseFixture.settle(incident);
        await().untilAsserted(() -> assertThat(EscalationReceivers.told("pagerduty", id))
                .extracting(told -> told.body().get("event_action").asString())
                .containsExactly("trigger", "resolve"));
        assertThat(desk.state(incident).has("resolvedAt")).isTrue();
        assertThat(desk.timeline(incident))
                .containsSubsequence("OPENED", "ALERTS_FIRED", "ALERTS_RESOLVED", "RESOLVED", "TOLD");
        assertThat(desk.read(incident).json().get("steps").findValuesAsString("step"))
                .containsExactly("DETECTION", "MONITORING");
    }

    @Test
    void goesBackWhereItWasWhenItFiresAgainInTheQuietTimeAndIsAnotherOneAfterIt() {
        var incident = opened();
        desk.classify(incident, "P1", "OUTAGE", List.of("JOURNAL")).status(200);
        desk.take(incident, "ANALYSIS").status(200);
        desk.tell(group, List.of(down(false, now))).status(204);
        desk.tell(group, List.of(down(true, now.plusSeconds(30)))).status(204);
        assertThat(desk.state(incident).get("step").asString()).isEqualTo("ANALYSIS");
        assertThat(desk.timeline(incident)).contains("FIRED_AGAIN");
        assertThat(desk.all(service)).hasSize(1);

        desk.tell(group, List.of(down(false, now.plusSeconds(30)))).status(204);
        IncidentDatabaseFixture.settle(incident);
        await().untilAsserted(
                        () -> assertThat(desk.state(incident).has("resolvedAt")).isTrue());
        desk.tell(group, List.of(down(true, now.plusSeconds(50)))).status(204);
        assertThat(desk.all(service)).hasSize(2);
    }

    @Test
    void changesNothingWhenACallIsRepeatedOrComesTwiceAtOnce() {
        assertThat(ApiClient.together(8, i -> desk.tell(group, List.of(down(true, now)))))
                .containsOnly(204);
        var incident = desk.of(service);
        assertThat(desk.timeline(incident)).filteredOn("ALERTS_FIRED"::equals).hasSize(1);
        desk.tell(group, List.of(down(false, now), down(false, now))).status(204);
        var etag = desk.read(incident).etag();
        desk.tell(group, List.of(down(false, now))).status(204);
        assertThat(desk.read(incident).etag()).isEqualTo(etag);
    }

    @Test
    void takesAThousandAlertsByAFewStatements() {
        var alerts = IntStream.range(0, MANY)
                .mapToObj(i -> alert("f" + i, true, now, labels("Slow" + i % 20, service, "ticket")))
                .toList();
        var sent = StatementLog.during(() -> desk.tell(group, alerts).status(204));
        assertThat(sent.stream().filter(sql -> sql.contains("incident_alert")))
                .as("statements about alerts")
                .hasSizeLessThanOrEqualTo(4);
        var incident = desk.of(service);
        assertThat(IncidentDatabaseFixture.firing(incident)).isEqualTo(MANY);
        assertThat(desk.state(incident).get("priority").asString()).isEqualTo("P3");
        var listed = desk.sam().get(incident + "/alerts?limit=200").items();
        assertThat(listed).hasSize(200);
    }

    @Test
    void becomesMoreUrgentUntilSomebodyHasClassifiedItAndThenStaysAsTheySay() {
        desk.tell(group, List.of(alert("f1", true, now, labels("Slow", service, "ticket"))))
                .status(204);
        var incident = desk.of(service);
        desk.tell(group, List.of(alert("f2", true, now, labels("Slow", service, "page"))))
                .status(204);
        assertThat(desk.state(incident).get("priority").asString()).isEqualTo("P1");
        assertThat(desk.timeline(incident)).contains("RAISED");
        desk.classify(incident, "P4", "NONE", List.of()).status(200);
        desk.tell(group, List.of(alert("f3", true, now, labels("Slow", service, "page"))))
                .status(204);
        assertThat(desk.state(incident).get("priority").asString()).isEqualTo("P4");
    }

    @Test
    void makesNoIncidentOfAlertsAboutIncidents() {
        var labels = new HashMap<>(labels("IncidentLate", service, "page"));
        labels.put("incident", "no");
        desk.tell(group, List.of(alert("f1", true, now, labels))).status(204);
        assertThat(desk.all(service)).isEmpty();
    }

    @Test
    void takesNothingFromStrangers() {
        var body = call(group, List.of(down(true, now)));
        for (var token : List.of("", "x", EscalationReceivers.ALERTMANAGER + "x")) {
            desk.send(token, body).problem(401, "unauthenticated");
        }
        var sam = desk.sam().authorization().substring("Bearer ".length());
        desk.send(sam, body).problem(401, "unauthenticated");
        assertThat(desk.all(service)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"version":"3","groupKey":"g","alerts":[]}                             | /version               | not-one-of
            {"version":"4","alerts":[]}                                            | /groupKey              | not-null
            {"version":"4","groupKey":7,"alerts":[]}                               | /groupKey              | wrong-type
            {"version":"4","groupKey":"","alerts":[]}                              | /groupKey              | size
            {"version":"4","groupKey":"\\u0000","alerts":[]}                       | /groupKey              | ill-formed-text
            {"version":"4","groupKey":"g"}                                         | /alerts                | not-null
            {"version":"4","groupKey":"g","alerts":[{"status":"x"}]}               | /alerts/0/status       | not-one-of
            {"version":"4","groupKey":"g","alerts":[{"status":"firing"}]}          | /alerts/0/fingerprint  | not-null
            {"version":"4","groupKey":"g","alerts":[{"status":"firing","fingerprint":"f","startsAt":"x"}]} | /alerts/0/startsAt | wrong-type
            {"version":"4","groupKey":"g","alerts":[{"status":"firing","fingerprint":"f","startsAt":"0001-01-01T00:00:00Z"}]} | /alerts/0/startsAt | min
            []                                                                     | ''                     | wrong-type
            {"version":                                                            | ''                     | malformed-json
            """)
    void saysWhatIsWrongWithACall(String body, String pointer, String code) {
        desk.send(EscalationReceivers.ALERTMANAGER, body).fault(400, pointer, code);
    }

    @Test
    void refusesACallThatIsTooLargeAndOneThatIsNoJson() {
        desk.send(EscalationReceivers.ALERTMANAGER, "\"" + "x".repeat(4_300_000) + "\"")
                .problem(413, "payload-too-large");
        desk.send(EscalationReceivers.ALERTMANAGER, "").status(400);
    }
}
