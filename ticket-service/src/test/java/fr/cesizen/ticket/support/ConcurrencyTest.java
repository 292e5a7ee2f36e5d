package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many hands on one ticket. */
@ServiceTest
class ConcurrencyTest {

    @Autowired
    TicketClient desk;

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    ApiClient staffOrLea(int i) {
        return i % 2 == 0 ? desk.sam() : api.as(lea);
    }

    @Test
    void losesNoMessageWhenBothSidesWriteAtOnce() {
        var ticket = desk.opened(lea);
        var statuses = ApiClient.together(24, i -> desk.say(staffOrLea(i), ticket, "message " + i));
        assertThat(statuses).hasSize(24).containsOnly(201);
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(25);
        assertThat(desk.read(lea, ticket).get("version").asInt()).isEqualTo(24);
        assertThat(TicketDatabaseFixture.countedMessages(ticket)).isEqualTo(25);
    }

    @Test
    void closesOnceWhenManyCloseAtOnce() {
        var ticket = desk.opened(lea);
        var statuses = ApiClient.together(8, i -> desk.close(staffOrLea(i), ticket, "\"0\""));
        assertThat(statuses).hasSize(8).containsOnlyOnce(200);
        assertThat(statuses).isSubsetOf(200, 412);
        assertThat(desk.read(lea, ticket).get("version").asInt()).isOne();
    }

    @Test
    void refusesToCloseOverAnUnreadAnswer() {
        var ticket = desk.opened(lea);
        desk.say(desk.sam(), ticket, "Attendez").status(201);
        desk.close(api.as(lea), ticket, "\"0\"").problem(412, "stale-version");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("ANSWERED");
    }
}
