package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.events.Outbox;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

@SampleTest
class EventsTest {

    private static final String SAID = "fr.cesizen.sample.said.v1";

    @Autowired
    ManagementClient operators;

    @Autowired
    Outbox outbox;

    @Autowired
    Transactions tx;

    @Autowired
    JsonMapper json;

    final UUID lea = UUID.randomUUID();

    Mono<Void> tell(int number) {
        return outbox.add(new Notes.NoteWritten(lea, new UUID(0, number)));
    }

    long heard() {
        return StoredRows.of(lea, "sample.heard");
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        StepVerifier.create(tell(1)).verifyError(IllegalTransactionStateException.class);
    }

    @Test
    void saysNothingOfWhatWasRolledBack() {
        StepVerifier.create(tx.as(Actor.person(lea), tell(1).then(Mono.error(new IllegalArgumentException()))))
                .verifyError(IllegalArgumentException.class);
        StepVerifier.create(tx.as(Actor.person(lea), tell(2))).verifyComplete();
        var events = Events.about(lea, "cesizen.practice", 1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getType()).isEqualTo("fr.cesizen.sample.note-written.v1");
            assertThat(event.getSource()).hasToString("/sample-service");
            assertThat(new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"note\":\"" + new UUID(0, 2) + "\"}");
        });
    }

    @Test
    void tellsOnePersonsEventsInOrder() throws Exception {
        for (int i = 0; i < 500; i += 25) {
            int from = i;
            StepVerifier.create(tx.as(
                            Actor.person(lea),
                            reactor.core.publisher.Flux.range(from, 25)
                                    .concatMap(this::tell)
                                    .then()))
                    .verifyComplete();
        }
        var order = Events.about(lea, "cesizen.practice", 500).stream()
                .map(event -> node(event.getData().toBytes()))
                .toList();
        assertThat(order).hasSize(500).isSorted();
        await().untilAsserted(
                        () -> assertThat(StoredRows.of(lea, "sample.outbox")).isZero());
    }

    String node(byte[] data) {
        return json.readTree(data).get("note").asString();
    }

    @Test
    void appliesARepeatedEventOnce() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            Events.send("cesizen.journal", id, SAID, lea, "{\"word\":\"bonjour\",\"unknown\":1}");
        }
        Events.send("cesizen.journal", UUID.randomUUID().toString(), SAID, lea, "{\"word\":\"fin\"}");
        await().untilAsserted(() -> assertThat(heard()).isEqualTo(2));
    }

    @Test
    void parksWhatItCannotApplyGoesOnAndBringsItBack() {
        var before = waiting();
        Events.send("cesizen.journal", UUID.randomUUID().toString(), SAID, lea, "{\"word\":\"refused\"}");
        Events.send("cesizen.journal", UUID.randomUUID().toString(), SAID, lea, "not json");
        Events.sendRaw("cesizen.journal", lea.toString(), "no headers");
        Events.send("cesizen.journal", UUID.randomUUID().toString(), SAID, lea, "{\"word\":\"après\"}");
        await().untilAsserted(() -> assertThat(heard()).isOne());
        await().untilAsserted(() -> assertThat(waiting() - before).isEqualTo(3));

        SampleFixture.allowEveryWord();
        operators.as("admin").post("/actuator/deadletters", "{}").status(200);
        await().untilAsserted(() -> assertThat(heard()).isEqualTo(2));
        await().untilAsserted(() -> assertThat(waiting()).isGreaterThanOrEqualTo(2));
    }

    long waiting() {
        return operators
                .as("admin")
                .get("/actuator/deadletters")
                .json()
                .path("cesizen.journal-dlt")
                .asLong();
    }
}
