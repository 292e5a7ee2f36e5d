package fr.cesizen.ticket.incident.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.IncidentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.escalation.EscalationReceivers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real Prometheus and a real Alertmanager tell of a target that stops; {@code deploy/checks/incident} runs it. */
@ServiceTest
class AlertmanagerCheck {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    IncidentClient desk;

    @LocalServerPort
    int port;

    @Test
    void opensPagesWatchesAndResolvesTheIncidentOfATargetThatStops(@TempDir Path folder) throws IOException {
        try (var monitoring = MonitoringProcesses.start(folder, "http://127.0.0.1:" + port + "/internal/alerts")) {
            await().atMost(PATIENCE).ignoreExceptions().until(monitoring::isTargetUp);
            monitoring.stopTarget();
            await().atMost(PATIENCE).until(() -> desk.all("emotion-service").size() == 1);
            var incident = desk.of("emotion-service");
            var id = TicketClient.id(incident);
            assertThat(desk.state(incident).get("priority").asString()).isEqualTo("P1");
            assertThat(desk.state(incident).get("components").toString()).isEqualTo("[\"JOURNAL\"]");
            await().atMost(PATIENCE)
                    .until(() -> EscalationReceivers.told("pagerduty", id).size() == 1);

            monitoring.startTarget();
            await().atMost(PATIENCE)
                    .until(() -> desk.state(incident).get("step").asString().equals("MONITORING"));
            IncidentDatabaseFixture.settle(incident);
            await().atMost(PATIENCE)
                    .until(() -> EscalationReceivers.told("pagerduty", id).size() == 2);
            assertThat(EscalationReceivers.told("pagerduty", id))
                    .extracting(told -> told.body().get("event_action").asString())
                    .containsExactly("trigger", "resolve");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(desk.timeline(incident))
                    .containsSubsequence("OPENED", "ALERTS_FIRED", "TOLD", "ALERTS_RESOLVED", "RESOLVED"));
        }
    }
}
