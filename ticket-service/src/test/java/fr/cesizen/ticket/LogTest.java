package fr.cesizen.ticket;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.Map;
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

    @Autowired
    ApiClient api;

    @Test
    void saysNoWordOfATicketWhetherARequestSucceedsOrFails(CapturedOutput output) {
        var asLea = api.somebody();
        var ticket = TicketClient.path(
                asLea.post(TICKETS, of(WORDS, "P3")).status(201).json());
        desk.say(desk.sam(), ticket, WORDS).status(201);
        desk.note(ticket, WORDS).status(201);
        asLea.post(TICKETS, of(WORDS, WORDS)).status(400);
        asLea.post(TICKETS, of(List.of(WORDS), "P3")).status(400);
        asLea.post(TICKETS, "{\"subject\":\"" + WORDS).status(400);
        StoredRows.refused(
                "ticket.ticket_message", () -> desk.say(asLea, ticket, WORDS).status(500));

        assertThat(output.getAll())
                .contains("Unhandled failure")
                .doesNotContain(WORDS)
                .doesNotContain(asLea.authorization());
    }

    private static Map<String, Object> of(Object words, String priority) {
        return Map.of("subject", words, "body", WORDS, "priority", priority);
    }
}
