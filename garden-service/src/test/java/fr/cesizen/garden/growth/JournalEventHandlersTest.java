package fr.cesizen.garden.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.platform.test.StoredRows;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class JournalEventHandlersTest {

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();

    @Test
    void growsOnceHoweverOftenTheEntryIsTold() throws Exception {
        var id = UUID.randomUUID();
        TestConsumer.entryRecorded(person, id, entry, "2026-11-22");
        TestConsumer.entryRecorded(person, id, entry, "2026-11-22"); // the same event again: the inbox knows it
        TestConsumer.entryRecorded(
                person, UUID.randomUUID(), entry, "2026-11-22"); // another event: the ledger knows it
        awaitTheEndOfTheTopic();

        assertThat(StoredRows.of(person, "garden.growth")).isEqualTo(2);
    }

    @Test
    void keepsWhatADeletedEntryGrew() throws Exception {
        TestConsumer.entryRecorded(person, UUID.randomUUID(), entry, "2026-11-22");
        TestConsumer.publish(
                "cesizen.journal",
                "fr.cesizen.journal.entry-deleted.v1",
                person,
                UUID.randomUUID(),
                "{\"entry\":\"" + entry + "\"}");
        awaitTheEndOfTheTopic();

        api.as(person)
                .get()
                .uri(GardenClient.GARDEN)
                .exchange()
                .expectBody()
                .jsonPath("$.points")
                .isEqualTo(10);
    }

    @Test
    void parksAnEntryThatItCannotReadAndGoesOn() throws Exception {
        TestConsumer.publish(
                "cesizen.journal", "fr.cesizen.journal.entry-recorded.v1", person, UUID.randomUUID(), "{\"day\":1}");
        awaitTheEndOfTheTopic();

        assertThat(TestConsumer.await("cesizen.journal-dlt", person, 1)).hasSize(1);
    }

    /** Events of one person keep their order: once a last one took effect, so have all before it. */
    private void awaitTheEndOfTheTopic() throws Exception {
        var last = UUID.randomUUID();
        TestConsumer.entryRecorded(person, UUID.randomUUID(), last, "2026-11-23");
        await().until(() -> GardenDatabaseFixture.growthsFrom(last) == 1);
    }
}
