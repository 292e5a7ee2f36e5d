package fr.cesizen.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.ticket.EscalationDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff are told how much of a promise is used up: by mail, Slack and PagerDuty, each once. */
@ServiceTest
class EscalationTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    ManagementClient operators;

    final UUID lea = UUID.randomUUID();

    @Test
    void tellsEachChannelFromItsShareOnWithoutAWordOfTheTicket() throws Exception {
        var ticket = desk.opened(lea, "P1");
        var id = TicketClient.id(ticket);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isEqualTo(8);
        EscalationDatabaseFixture.makeDue(List.of(ticket), 50);
        await().untilAsserted(() -> assertThat(EscalationReceivers.mails(id)).hasSize(1));
        EscalationDatabaseFixture.makeDue(List.of(ticket), 75);
        await().untilAsserted(
                        () -> assertThat(EscalationReceivers.told("slack", id)).hasSize(1));
        EscalationDatabaseFixture.makeDue(List.of(ticket), 100);
        await().untilAsserted(() ->
                assertThat(EscalationReceivers.told("pagerduty", id)).hasSize(1));
        await().untilAsserted(() -> assertThat(EscalationDatabaseFixture.deliveries(List.of(ticket), "SENT"))
                .isEqualTo(6)); // 3 mails, 2 of Slack, 1 page

        var page = EscalationReceivers.told("pagerduty", id).get(0).body();
        assertThat(page.get("dedup_key").asString()).isEqualTo("cesizen-ticket-" + id);
        assertThat(page.get("event_action").asString()).isEqualTo("trigger");
        assertThat(page.at("/payload/severity").asString()).isEqualTo("critical");
        var mail = EscalationReceivers.mails(id).get(0);
        assertThat(mail.getSubject()).contains("[P1]", "première réponse");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")[0]).endsWith("@cesizen>");
        assertThat(page.at("/links/0/href").asString()).isEqualTo("https://cesizen.test/equipe/" + id);
        assertThat(List.of(
                        EscalationReceivers.text(mail),
                        EscalationReceivers.told("slack", id).get(0).body().toString()))
                .allSatisfy(text ->
                        assertThat(text).contains("https://cesizen.test/equipe/" + id, "heure de Paris", "Paris time"));
        assertThat(EscalationReceivers.text(mail) + page + EscalationReceivers.told("slack", id))
                .doesNotContain("Jardin", "pousse", lea.toString());
    }

    @Test
    void isQuietWhileTheTicketWaitsAndOnceItIsAnswered() {
        var ticket = desk.opened(lea, "P2");
        desk.move(ticket, "WAITING").status(200);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isZero();
        desk.move(ticket, "OPEN").status(200);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isEqualTo(8);
        desk.answer(ticket, "Nous regardons", "OPEN").status(201);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isEqualTo(4);
        desk.answer(ticket, "C'est réparé", "SOLVED").status(201);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isZero();
        desk.say(api.as(lea), ticket, "Non").status(201);
        assertThat(EscalationDatabaseFixture.armed(ticket)).isEqualTo(8);
    }

    @Test
    void tellsOnlyTheLargestOfTheSharesThatANewPriorityUsesUpAtOnce() {
        var ticket = desk.opened(lea, "P4");
        TicketDatabaseFixture.setBack(ticket, "40 minutes");
        desk.triage(ticket, Map.of("impact", "HIGH", "urgency", "HIGH")).status(200);
        var id = TicketClient.id(ticket);
        await().untilAsserted(() ->
                assertThat(EscalationReceivers.told("pagerduty", id)).hasSize(1));
        assertThat(EscalationReceivers.mails(id)).hasSizeLessThanOrEqualTo(1);
        assertThat(EscalationDatabaseFixture.timers(List.of(ticket), "FIRED")).isOne();
        assertThat(EscalationDatabaseFixture.timers(List.of(ticket), "SKIPPED")).isEqualTo(3);
    }

    @Test
    void givesUpOnWhatNobodyTakesAndTellsTheOthers() {
        var ticket = desk.opened(lea, "P1");
        var id = TicketClient.id(ticket);
        EscalationReceivers.refuse(id);
        EscalationDatabaseFixture.makeDue(List.of(ticket), 100);
        await().untilAsserted(() -> assertThat(EscalationReceivers.mails(id)).hasSize(1));
        await().untilAsserted(() -> {
            EscalationDatabaseFixture.makeDeliveriesDue(List.of(ticket));
            assertThat(EscalationDatabaseFixture.deliveries(List.of(ticket), "DEAD"))
                    .isEqualTo(2);
        });
        EscalationReceivers.accept(id);
        assertThat(EscalationReceivers.told("slack", id)).isEmpty();
        assertThat(EscalationDatabaseFixture.deliveries(List.of(ticket), "SENT"))
                .isOne();
    }

    /** A ticket whose first answer is late, of which Slack and PagerDuty cannot be told just now. */
    String late() {
        var ticket = desk.opened(lea, "P1");
        EscalationReceivers.refuse(TicketClient.id(ticket));
        EscalationDatabaseFixture.makeDue(List.of(ticket), 100);
        // Both channels try twice at once.
        await().until(() -> EscalationReceivers.refusals(TicketClient.id(ticket)) >= 4
                && EscalationDatabaseFixture.deliveries(List.of(ticket), "SENT") == 1);
        return ticket;
    }

    void accept(String ticket) {
        EscalationReceivers.accept(TicketClient.id(ticket));
        EscalationDatabaseFixture.makeDeliveriesDue(List.of(ticket));
    }

    @Test
    void tellsNothingOfWhatWasAnsweredWhileTheReceiverWasAway() {
        var ticket = late();
        desk.say(desk.sam(), ticket, "Nous regardons").status(201);
        accept(ticket);
        await().until(() -> EscalationDatabaseFixture.deliveries(List.of(ticket), "PENDING") == 0);
        assertThat(EscalationDatabaseFixture.deliveries(List.of(ticket), "CANCELLED"))
                .isGreaterThanOrEqualTo(2);
        assertThat(EscalationReceivers.told("slack", TicketClient.id(ticket))).isEmpty();
        assertThat(EscalationReceivers.told("pagerduty", TicketClient.id(ticket)))
                .isEmpty();
    }

    @Test
    void waitsWithTheTicketAndTellsTheDeadlineOfThen() {
        var ticket = late();
        desk.move(ticket, "WAITING").status(200);
        accept(ticket);
        await().until(() -> EscalationDatabaseFixture.held(ticket) == 2);
        assertThat(EscalationReceivers.told("slack", TicketClient.id(ticket))).isEmpty();
        desk.move(ticket, "OPEN").status(200);
        EscalationDatabaseFixture.makeDeliveriesDue(List.of(ticket));
        await().until(() -> EscalationDatabaseFixture.deliveries(List.of(ticket), "SENT") == 3);
        var due = desk.clock(ticket, "FIRST_RESPONSE").get("due").asString();
        assertThat(EscalationReceivers.told("pagerduty", TicketClient.id(ticket))
                        .get(0)
                        .body()
                        .at("/payload/custom_details/due")
                        .asString())
                .isEqualTo(due);
    }

    @Test
    void closesAtTheReceiverWhatItOpenedThereOnceStaffHaveAnswered() {
        var ticket = desk.opened(lea, "P1");
        var id = TicketClient.id(ticket);
        EscalationDatabaseFixture.makeDue(List.of(ticket), 100);
        await().until(() -> EscalationDatabaseFixture.deliveries(List.of(ticket), "SENT") == 3);
        desk.move(ticket, "WAITING").status(200);
        desk.move(ticket, "OPEN").status(200);
        desk.answer(ticket, "Nous regardons", "OPEN").status(201);
        await().until(() -> EscalationReceivers.told("pagerduty", id).size() == 2);
        assertThat(EscalationReceivers.told("pagerduty", id))
                .extracting(told -> told.body().get("event_action").asString() + " "
                        + told.body().get("dedup_key").asString())
                .containsExactly("trigger cesizen-ticket-" + id, "resolve cesizen-ticket-" + id);
        assertThat(EscalationReceivers.told("slack", id)).hasSize(1);
        assertThat(EscalationReceivers.mails(id)).hasSize(1);
    }

    @Test
    void triesAgainWhatIsDeadWhenAnOperatorSaysSo() {
        var ticket = late();
        var id = TicketClient.id(ticket);
        EscalationDatabaseFixture.makeDeliveriesDue(List.of(ticket));
        await().until(() -> EscalationDatabaseFixture.deliveries(List.of(ticket), "DEAD") == 2);
        operators.as("user").get("/actuator/escalations").status(403);
        operators.as("admin").get("/actuator/escalations").status(200).satisfies("$.slack", dead -> assertThat(
                        (int) dead)
                .isPositive());
        EscalationReceivers.accept(id);
        operators.as("admin").post("/actuator/escalations", "{}").status(200);
        await().until(() -> EscalationReceivers.told("slack", id).size() == 1
                && EscalationReceivers.told("pagerduty", id).size() == 1);
    }
}
