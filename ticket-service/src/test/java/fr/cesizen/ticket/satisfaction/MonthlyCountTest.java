package fr.cesizen.ticket.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.IncidentDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What this service counts of a month for the statistics. */
@ServiceTest
class MonthlyCountTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "fr.cesizen.metrics.month-measured.v1";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    IncidentClient incidents;

    @Autowired
    ScheduledJobs jobs;

    private int sent;

    UUID consenting() {
        var person = UUID.randomUUID();
        TestConsents.decide(person, "statistics", true, Instant.now());
        await().until(() -> TestConsents.isKnown("ticket", person, "statistics", true));
        return person;
    }

    void rate(UUID person, int score, int minutes) {
        var ticket = desk.closed(person);
        api.as(person).put(ticket + "/satisfaction", Map.of("score", score)).status(200);
        TicketDatabaseFixture.rateLastMonth(ticket, minutes);
    }

    /** What is sent when the month is counted now: by measure and part. */
    Map<String, Long> count() {
        jobs.run("measurement");
        sent += 2;
        var counts = new HashMap<String, Long>();
        var month = YearMonth.now(ZoneId.of("Europe/Paris")).minusMonths(1).toString();
        var events = Events.keyed(TYPE, "cesizen.metrics", sent);
        assertThat(events).hasSize(sent);
        for (var event : events.subList(sent - 2, sent)) {
            assertThat(event.getSubject()).isNull();
            var data = new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8);
            var json = JSON.readTree(data);
            assertThat(json.path("month").asString()).isEqualTo(month);
            json.path("cells")
                    .forEach(cell -> counts.put(
                            json.path("measure").asString() + " "
                                    + cell.path("part").asString(),
                            cell.path("n").asLong()));
        }
        return counts;
    }

    @Test
    void countsEachPersonOnceAndNobodyWhoDoesNotConsent() {
        var lea = consenting();
        rate(lea, 5, 1);
        rate(lea, 1, 2);
        rate(consenting(), 4, 1);
        rate(consenting(), 3, 1);
        var tom = consenting();
        rate(tom, 2, 1);
        rate(UUID.randomUUID(), 1, 1);
        var restricted = consenting();
        rate(restricted, 1, 1);
        PrivacyEvents.restrict(restricted, true);
        await().untilAsserted(() -> desk.open(restricted, "P3").problem(423, "restricted"));
        var outage = incidents.opened("Panne", "P1", "OUTAGE", List.of("JOURNAL"));
        IncidentDatabaseFixture.mendLastMonth(outage, 45);
        assertThat(count())
                .containsEntry("satisfaction satisfied", 2L)
                .containsEntry("satisfaction neutral", 1L)
                .containsEntry("satisfaction dissatisfied", 1L)
                .containsEntry("p1-resolution incidents", 1L)
                .containsEntry("p1-resolution minutes", 45L);
        TestConsents.decide(tom, "statistics", false, Instant.now());
        await().until(() -> TestConsents.isKnown("ticket", tom, "statistics", false));
        assertThat(count()).doesNotContainKey("satisfaction dissatisfied").containsEntry("satisfaction satisfied", 2L);
    }
}
