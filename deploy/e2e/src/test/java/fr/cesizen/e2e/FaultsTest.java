package fr.cesizen.e2e;

import static fr.cesizen.e2e.Running.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.ComponentStatus;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.PersonTraceSearch;
import fr.cesizen.local.tour.TourUser;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Running.class)
class FaultsTest {

    /** What must hold for 2,000 entries and a minute without Kafka is run with {@code -Dcesizen.e2e.entries=2000}. */
    private static final int ENTRIES = Integer.getInteger("cesizen.e2e.entries", 200);

    final Stack system = Running.system();
    final GatewayClient gateway = Running.gateway();

    static long growths(TourUser person) {
        return count("select count(*) from garden.growth where kind = 'journal' and person = '" + person.id + "'");
    }

    static long entries(TourUser person) {
        return count("select count(*) from emotion.entry where person = '" + person.id + "'");
    }

    @Test
    void losesNothingWhenKafkaIsAwayAndAServiceCrashesTwice() throws Exception {
        var lea = Running.somebody();
        await().until(() -> count("select count(*) from emotion.consent_state where person = '" + lea.id + "'") == 1);
        system.stop(Component.KAFKA);
        var writers = Executors.newFixedThreadPool(4);
        try {
            var all = IntStream.range(0, ENTRIES)
                    .mapToObj(number -> writers.submit(() -> Entries.writeUntilKept(lea, number)))
                    .toList();
            for (int crash = 1; crash <= 2; crash++) {
                int written = ENTRIES * crash / 3;
                await().atMost(Duration.ofMinutes(5)).until(() -> entries(lea) >= written);
                system.kill(Component.EMOTION);
                system.start(Component.EMOTION);
            }
            for (var one : all) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(entries(lea)).isEqualTo(ENTRIES);
        assertThat(growths(lea)).isZero();

        system.start(Component.KAFKA);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(growths(lea)).isEqualTo(ENTRIES));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() ->
                        assertThat(count("select count(*) from emotion.outbox")).isZero());
    }

    @Test
    void finishesAnErasureWhoseServiceWasKilledInTheMiddle() throws Exception {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 1);
        await().until(() -> growths(lea) == 1);
        system.kill(Component.GARDEN);

        var accepted = lea.post("/api/v1/privacy/erasures", Map.of("confirmation", "ERASE"))
                .must(202);
        var path = "/api/v1/privacy/erasures/" + accepted.text("id");
        var receipt = Map.of("Erasure-Receipt", accepted.text("receipt"));
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var services = services(
                    gateway.send(null, "GET", path, null, receipt).must(200).json());
            assertThat(services).containsEntry("emotion-service", "DONE").containsEntry("garden-service", "PENDING");
        });
        system.kill(Component.GDPR);
        system.up(line -> {}); // both at the same time
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> assertThat(
                        gateway.send(null, "GET", path, null, receipt).must(200).text("status"))
                .isEqualTo("COMPLETED"));
        await().untilAsserted(() -> assertThat(
                        new PersonTraceSearch(system.database()).of(lea.id).places())
                .isEmpty());
    }

    private static Map<String, String> services(JsonNode erasure) {
        var services = new HashMap<String, String>();
        erasure.path("services")
                .forEach(service -> services.put(
                        service.path("service").asString(),
                        service.path("status").asString()));
        return services;
    }

    @Test
    void growsOnceOfAnEventThatIsDeliveredTwiceAndPassesOverOneThatCannotBeRead() throws Exception {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 1);
        await().until(() -> growths(lea) == 1);
        try (var topic = new Topic(system.url(Component.KAFKA), "cesizen.journal")) {
            var event = topic.of(lea.id).get(0);
            topic.sendAgain(event);
            topic.send(lea.id, "this is no event");
            topic.sendAgain(event);
        }
        Entries.writeUntilKept(lea, 2);
        await().untilAsserted(() -> assertThat(growths(lea)).isEqualTo(2));
        try (var parked = new Topic(system.url(Component.KAFKA), "cesizen.journal-dlt")) {
            // One of the garden and one of the statistics, which listen to the same topic.
            await().untilAsserted(() -> assertThat(parked.of(lea.id)).hasSize(2));
        }
    }

    @Test
    void bringsBackTheOnePartThatCrashed() throws Exception {
        system.kill(Component.STRESS);
        assertThat(system.status(Component.STRESS).state()).isNotEqualTo(ComponentStatus.State.UP);
        var others = Arrays.stream(Component.values())
                .filter(part -> part != Component.STRESS)
                .toList();
        var before = others.stream().map(system::pid).toList();
        system.up(line -> {});
        assertThat(system.status(Component.STRESS).state()).isEqualTo(ComponentStatus.State.UP);
        assertThat(others.stream().map(system::pid).toList()).isEqualTo(before);
    }
}
