package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.ticket.LoadDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The queue, the forecast and the sweep of escalations among 2,000 open tickets, or as many as {@code -Dcesizen.tickets.open} says. For the
 * figures of record run it with 100,000; then they must hold, too.
 */
@ServiceTest
class QueueLoadTest {

    private static final Logger log = LoggerFactory.getLogger(QueueLoadTest.class);
    private static final int OPEN = Integer.getInteger("cesizen.tickets.open", 2_000);
    private static final int DUE = Math.min(OPEN, 1_000);
    private static final int PAGES = 40;

    @Autowired
    TicketClient desk;

    @Test
    void findsWhatIsDueNextAmongManyOpenTickets() {
        var urgent = "";
        for (int i = 0; i < 25; i++) {
            urgent = desk.opened(UUID.randomUUID(), "P1");
        }
        LoadDatabaseFixture.fill(OPEN, urgent);
        try {
            var page = desk.sam().get(TICKETS + "/queue?limit=20").status(200).items();
            assertThat(page).hasSize(20).allSatisfy(ticket -> assertThat(ticket.get("clocks"))
                    .isNotEmpty());
            double median = median(TICKETS + "/queue?limit=20");
            double swept = secondsOfSweep();
            LoadDatabaseFixture.spread();
            double forecast = median(TICKETS + "/forecast");
            double filtered = median(TICKETS + "/queue?limit=20&assignee=me&team=team-1");
            double ofTeam = median(TICKETS + "/queue?limit=20&team=team-1");
            log.info(
                    "{} open tickets: a page of the queue takes {} ms, one of a member's own {} ms, one of a team {} ms, the forecast {} ms"
                            + " (medians of {}), {} timers are fired within {} s",
                    OPEN,
                    String.format("%.1f", median),
                    String.format("%.1f", filtered),
                    String.format("%.1f", ofTeam),
                    String.format("%.1f", forecast),
                    PAGES,
                    DUE,
                    String.format("%.2f", swept));
            if (OPEN >= 100_000) {
                assertThat(median).isLessThan(30);
                assertThat(filtered).isLessThan(30);
                assertThat(ofTeam).isLessThan(30);
                assertThat(forecast).isLessThan(30);
                assertThat(swept).isLessThan(2);
            }
        } finally {
            LoadDatabaseFixture.clear();
        }
    }

    private double median(String path) {
        var millis = new double[PAGES];
        for (int i = 0; i < 2 * PAGES; i++) { // the first half warms up
            long start = System.nanoTime();
            desk.sam().get(path).status(200);
            millis[i % PAGES] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[PAGES / 2];
    }

    private static double secondsOfSweep() {
        LoadDatabaseFixture.makeTimersDue(DUE);
        long start = System.nanoTime();
        await().pollInterval(Duration.ofMillis(50)).until(() -> LoadDatabaseFixture.fired() >= DUE);
        return (System.nanoTime() - start) / 1e9;
    }
}
