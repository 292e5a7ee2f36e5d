package fr.cesizen.ticket.forecast;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is about to be late, by team and priority. */
@ServiceTest
class ForecastTest {

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();
    final String team = "team-" + lea.toString().substring(0, 8);

    String opened(String urgency) {
        var ticket = desk.opened(lea);
        desk.triage(ticket, Map.of("impact", "HIGH", "urgency", urgency, "team", team))
                .status(200);
        return ticket;
    }

    String counts(String priority) {
        return desk.sam()
                .get(TICKETS + "/forecast")
                .status(200)
                .json()
                .get("rows")
                .valueStream()
                .filter(row -> row.path("team").asString("").equals(team)
                        && row.get("priority").asString().equals(priority))
                .map(row -> row.get("late") + " " + row.get("within1h") + " " + row.get("within4h") + " "
                        + row.get("within8h") + " " + row.get("within24h"))
                .findFirst()
                .orElse("none");
    }

    @Test
    void countsWhatIsDueNextByTeamAndPriority() {
        opened("HIGH");
        var late = opened("HIGH");
        TicketDatabaseFixture.makeOverdue(late);
        opened("MEDIUM");
        var answered = opened("MEDIUM");
        // A second answer is looked for, and the solution is due in less than eight hours.
        desk.answer(answered, "Nous cherchons", "OPEN").status(201);
        assertThat(counts("P1")).isEqualTo("1 1 1 1 1");
        assertThat(counts("P2")).isEqualTo("0 1 1 2 2");
        desk.move(answered, "WAITING").status(200);
        assertThat(counts("P2")).isEqualTo("0 1 1 1 1");
        desk.move(late, "WAITING").status(200);
        assertThat(counts("P1")).isEqualTo("0 1 1 1 1");
        assertThat(counts("P3")).isEqualTo("none");
    }
}
