package fr.cesizen.ticket.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see and do with a person's tickets is told, so that the person can read it. */
@ServiceTest
class StaffAccessTest {

    @Autowired
    TicketClient desk;

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    List<String> told(int count) {
        return Events.about(lea, "cesizen.access", count).stream()
                .map(event -> new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .toList();
    }

    static String access(ApiClient staff, String action) {
        return "{\"role\":\"support\",\"actor\":\"%s\",\"resource\":\"ticket\",\"action\":\"%s\"}"
                .formatted(staff.person(), action);
    }

    @Test
    void isToldOnceAnHourForReadingAndAlwaysForChanging() {
        var ticket = desk.opened(lea);
        var sam = desk.sam();
        sam.get(ticket + "/staff-view").status(200);
        sam.get(ticket + "/staff-view").status(200);
        desk.say(sam, ticket, "Une réponse").status(201);
        desk.note(ticket, "Une note").status(201);
        assertThat(told(3)).containsExactly(access(sam, "read"), access(sam, "change"), access(sam, "change"));
    }

    @Test
    void isToldOfWhoeverIsListedInTheQueue() {
        desk.opened(lea);
        var nour = api.as(UUID.randomUUID(), "support");
        nour.items("/api/v1/tickets/queue?limit=200");
        assertThat(told(1)).containsExactly(access(nour, "read"));
    }

    @Test
    void isToldOfWhoeverAsksForTheOtherTickets() {
        var ticket = desk.opened(lea);
        desk.sam().get(ticket + "/siblings").status(200);
        assertThat(told(1)).containsExactly(access(desk.sam(), "read"));
    }

    @Test
    void isNotToldOfThePersonsOwnReadingNorOfATicketThatIsNotThere() {
        var ticket = desk.opened(lea);
        api.as(lea).get(ticket).status(200);
        api.as(lea, "support").get(ticket + "/staff-view").status(404);
        desk.sam().get(ticket + "/staff-view").status(200);
        assertThat(told(1)).containsExactly(access(desk.sam(), "read"));
    }
}
