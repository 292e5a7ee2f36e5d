package fr.cesizen.ticket.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long what was written in a ticket is kept. */
@ServiceTest
class ClosedTicketTest {

    private static final String DUE = "$[?(@.category == 'closed-tickets')].rows";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    ManagementClient operators;

    @Test
    void emptiesATicketThreeYearsAfterItsEndAndKeepsThatItWas() {
        var lea = UUID.randomUUID();
        var old = desk.closed(lea);
        api.as(lea)
                .put(old + "/satisfaction", Map.of("score", 4, "comment", "Merci"))
                .status(200);
        desk.note(old, "Rappeler lundi");
        var young = desk.closed(lea);
        TicketDatabaseFixture.closedEarlier(old, "3 years 1 day");
        TicketDatabaseFixture.closedEarlier(young, "2 years");
        var messages = StoredRows.of(lea, "ticket.ticket_message");

        var admin = operators.as("admin");
        admin.get("/actuator/retention").status(200).has(DUE, 1);
        assertThat(StoredRows.of(lea, "ticket.ticket_message")).isEqualTo(messages);
        admin.post("/actuator/retention", "{}").status(200).has(DUE, 1);

        assertThat(StoredRows.of(lea, "ticket.ticket_message")).isPositive().isLessThan(messages);
        assertThat(StoredRows.of(lea, "ticket.staff_note")).isZero();
        var read = desk.read(lea, old);
        assertThat(read.path("subject").asString()).isEqualTo("Demande ancienne");
        assertThat(read.path("status").asString()).isEqualTo("CLOSED");
        api.as(lea).get(old + "/satisfaction").status(200).has("$.score", 4).lacks("$.comment");
        assertThat(desk.read(lea, young).path("subject").asString()).isNotEqualTo("Demande ancienne");
        admin.get("/actuator/retention").has(DUE, 0);
    }
}
