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

/** What grows from events that tell no day: assessments and imports. */
@ServiceTest
class EventGrowthTest {

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void growsOnceFromAnAssessmentOnItsDayInTheZoneOfTheGarden() throws Exception {
        // 08:00 UTC is still the day before in Pago Pago, eleven hours behind.
        GardenDatabaseFixture.moveSouth(person, "Pacific/Pago_Pago");
        var assessment = UUID.randomUUID();
        saved(assessment);
        saved(assessment);
        saved(UUID.randomUUID());
        await().until(() -> StoredRows.of(person, "garden.growth") == 2);

        assertThat(GardenDatabaseFixture.growthsOn("2026-11-21", person)).isEqualTo(2);
        points(10);
    }

    @Test
    void growsOnceFromImportsHoweverOftenOneIsUndoneAndRepeated() throws Exception {
        imported(0);
        imported(364);
        TestConsumer.publish(
                "cesizen.journal",
                "fr.cesizen.journal.batch-undone.v1",
                person,
                UUID.randomUUID(),
                "{\"batch\":\"" + UUID.randomUUID() + "\",\"entries\":364}");
        imported(364);
        var last = UUID.randomUUID();
        TestConsumer.entryRecorded(person, UUID.randomUUID(), last, "2026-11-23");
        await().until(() -> GardenDatabaseFixture.growthsFrom(last) == 1);

        assertThat(GardenDatabaseFixture.growthsFromImports(person)).isOne();
        points(25);
    }

    private void saved(UUID assessment) {
        TestConsumer.publish(
                "cesizen.stress",
                "fr.cesizen.stress.assessment-saved.v1",
                person,
                UUID.randomUUID(),
                "{\"assessment\":\"" + assessment + "\",\"questionnaire\":\"pss-10\"}");
    }

    private void imported(int entries) {
        TestConsumer.publish(
                "cesizen.journal",
                "fr.cesizen.journal.batch-imported.v1",
                person,
                UUID.randomUUID(),
                "{\"batch\":\"" + UUID.randomUUID() + "\",\"entries\":" + entries + "}");
    }

    private void points(int points) {
        api.as(person)
                .get()
                .uri(GardenClient.GARDEN)
                .exchange()
                .expectBody()
                .jsonPath("$.points")
                .isEqualTo(points);
    }
}
