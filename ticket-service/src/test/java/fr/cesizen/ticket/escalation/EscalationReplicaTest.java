package fr.cesizen.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ReplicaProcess;
import fr.cesizen.ticket.EscalationDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketServiceApplication;
import fr.cesizen.ticket.escalation.EscalationReceivers.Received;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/** Two replicas share the escalations; one is killed in the middle of them. */
@ServiceTest
class EscalationReplicaTest {

    private static final Logger log = LoggerFactory.getLogger(EscalationReplicaTest.class);
    private static final int TICKETS = 60;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    TicketClient desk;

    @Autowired
    Environment environment;

    @Test
    void firesEachTimerOnceAndLosesNothingWhenAReplicaIsKilled() throws Exception {
        var lea = UUID.randomUUID();
        var tickets = IntStream.range(0, TICKETS)
                .mapToObj(i -> desk.opened(lea, "P1"))
                .toList();
        var replica = ReplicaProcess.start(TicketServiceApplication.class, environment, EscalationReceivers.settings());
        try {
            await().atMost(PATIENCE).ignoreExceptions().until(() -> answers(replica));
            EscalationDatabaseFixture.makeDue(tickets, 100);
            await().atMost(PATIENCE).until(() -> told(tickets, "slack").size() >= TICKETS / 4);
        } finally {
            replica.kill();
        }
        // The mail server of the test complains of the connection that broke with the replica.
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .until(() -> EscalationDatabaseFixture.deliveries(tickets, "SENT") == 3 * TICKETS);

        assertThat(EscalationDatabaseFixture.timers(tickets, "FIRED")).isEqualTo(TICKETS);
        int repeated = 0;
        for (var channel : List.of("slack", "pagerduty")) {
            var told = told(tickets, channel);
            assertThat(told.stream().map(Received::id).distinct()).hasSize(TICKETS);
            repeated += told.size() - TICKETS;
        }
        assertThat(told(tickets, "pagerduty").stream()
                        .map(page -> page.body().get("dedup_key").asString())
                        .distinct())
                .as("incidents")
                .hasSize(TICKETS);
        log.info("{} escalations at two replicas, one killed: {} told again under the same id", 3 * TICKETS, repeated);
        // Whoever was killed cannot say whether it was received; without a reason to try again nobody is told twice.
        assertThat((long) repeated).isLessThanOrEqualTo(EscalationDatabaseFixture.repetitions(tickets));
    }

    private static List<Received> told(List<String> tickets, String channel) {
        return tickets.stream()
                .flatMap(ticket -> EscalationReceivers.told(channel, TicketClient.id(ticket)).stream())
                .toList();
    }

    private static boolean answers(ReplicaProcess replica) {
        return Boolean.TRUE.equals(WebClient.create(replica.url())
                .get()
                .uri("/api/v1/tickets")
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value() == 401))
                .block(PATIENCE));
    }
}
