package fr.cesizen.e2e;

import static fr.cesizen.e2e.FaultsTest.entries;
import static fr.cesizen.e2e.Running.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a withdrawal of consent means while people write. */
@ExtendWith(Running.class)
class ConsentWithdrawalTest {

    private static final int WRITES = 1_000;
    private static final int CLIENTS = 32;

    @Test
    void stopsNewEntriesWithinASecondAndLeavesTheOldOnesToTheirOwner() {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 1);
        var said = decide(lea, false);
        long withdrawn = System.nanoTime();
        assertThat(said).isNotEmpty();
        // Asked for again as fast as it is answered, so that the figure printed is the delay and not the pace.
        int number = 2;
        while (write(lea, number) == 201) {
            number++;
        }
        System.out.printf(
                "A withdrawn consent was in force after %d ms%n",
                Duration.ofNanos(System.nanoTime() - withdrawn).toMillis());
        assertThat(write(lea, number)).isEqualTo(403);
        lea.get(Entries.PATH).must(200);
        lea.get("/api/v1/privacy/export").must(200);
        decide(lea, true);
        await().until(() -> write(lea, 0) == 201);
    }

    @Test
    void keepsNoneOfAThousandWritesOnceItIsInForce() throws Exception {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 0);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var calls = IntStream.range(0, WRITES)
                    .<Callable<Integer>>mapToObj(number -> () -> write(lea, number))
                    .toList();
            var answers = new ArrayList<Future<Integer>>();
            calls.forEach(call -> answers.add(clients.submit(call)));
            await().until(() -> entries(lea) > WRITES / 10);
            decide(lea, false);
            await().pollInterval(Duration.ofMillis(5)).until(() -> isWithdrawn(lea));
            long kept = entries(lea);
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 403);
            assertThat(entries(lea))
                    .as("nothing is kept after it")
                    .isEqualTo(kept)
                    .as("what was kept was answered so")
                    .isEqualTo(1
                            + statuses.stream().filter(status -> status == 201).count());
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void asksForTheConsentsOfSomebodyWhoseEventsWentMissing() throws Exception {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 1);
        await().until(() -> isKnown(lea));
        Running.system().kill(Component.EMOTION);
        Running.run("emotion", "delete from consent_state where person = '" + lea.id + "'");
        Running.system().start(Component.EMOTION);
        Entries.writeUntilKept(lea, 2);
        assertThat(isKnown(lea)).isTrue();
    }

    private static boolean isKnown(TourUser person) {
        return count("select count(*) from emotion.consent_state where person = '" + person.id + "'") == 1;
    }

    private static boolean isWithdrawn(TourUser person) {
        return count("select count(*) from emotion.consent_state where not granted and person = '" + person.id + "'")
                == 1;
    }

    /** Gives the consent of the journal or withdraws it; returns what that means for what is there. */
    private static String decide(TourUser person, boolean granted) {
        return person.send("PUT", "/api/v1/consents/journal", Map.of("granted", granted), Map.of())
                .must(200)
                .json()
                .path("consequence")
                .asString("");
    }

    private static int write(TourUser person, int number) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return person.send("POST", Entries.PATH, Entries.calm(number), key).status();
    }
}
