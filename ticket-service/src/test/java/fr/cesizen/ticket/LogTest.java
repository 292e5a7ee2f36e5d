package fr.cesizen.ticket;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static fr.cesizen.ticket.TicketClient.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String WORDS = "Philippine ne dort plus";

    @Autowired
    TicketClient desk;

    final String asLea = TestTokens.bearer(UUID.randomUUID());

    @Test
    void saysNoWordOfATicketWhetherARequestSucceedsOrFails(CapturedOutput output) {
        var ticket = TicketClient.path(TicketClient.json(
                desk.post(asLea, TICKETS, key(), of(WORDS, "P3")).expectStatus().isCreated()));
        desk.say(SAM, ticket, WORDS).expectStatus().isCreated();
        desk.note(ticket, WORDS).expectStatus().isCreated();
        desk.post(asLea, TICKETS, key(), of(WORDS, WORDS)).expectStatus().isEqualTo(400);
        desk.post(asLea, TICKETS, key(), of(List.of(WORDS), "P3"))
                .expectStatus()
                .isBadRequest();
        desk.post(asLea, TICKETS, key(), "{\"subject\":\"" + WORDS)
                .expectStatus()
                .isBadRequest();
        breaksInTheMiddle(ticket);

        assertThat(output.getAll())
                .contains("Unhandled failure")
                .doesNotContain(WORDS)
                .doesNotContain(asLea);
    }

    private void breaksInTheMiddle(String ticket) {
        Database.run("alter table ticket.ticket_message add constraint broken check (false) not valid");
        try {
            desk.say(asLea, ticket, WORDS).expectStatus().isEqualTo(500);
        } finally {
            Database.run("alter table ticket.ticket_message drop constraint broken");
        }
    }

    private static Map<String, Object> of(Object words, String priority) {
        return Map.of("subject", words, "body", WORDS, "priority", priority);
    }
}
