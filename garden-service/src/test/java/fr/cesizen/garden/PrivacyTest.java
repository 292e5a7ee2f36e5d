package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PrivacyTest {

    private static final List<String> TABLES = List.of(
            "practice_session",
            "own_pattern",
            "growth",
            "garden_day",
            "personalisation",
            "practised_exercise",
            "suggestion_made",
            "suggestion_refusal",
            "content_mark",
            "data_key",
            "idempotency_key",
            "outbox");

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void exportsSessionsWithTheirMoodsAndAllThatGrew() {
        api.started(person, "{\"protocol\":\"cesi-46\",\"moodBefore\":-0.25,\"arousalBefore\":0.75}");
        api.pattern(person);
        var session = api.practised(person);

        api.as(person)
                .get()
                .uri("/internal/personal-data")
                .exchange()
                .expectBody(String.class)
                .value(sections ->
                        assertThat(sections).contains("practice-sessions", "practice-patterns", "garden-growth"));
        assertThat(section("practice-sessions"))
                .hasSize(2)
                .anyMatch(line -> line.contains("-0.25") && line.contains("0.75"));
        assertThat(section("practice-patterns")).hasSize(1).allMatch(line -> line.contains("Le soir, lentement"));
        assertThat(section("garden-growth")).hasSize(1).allMatch(line -> line.contains(session.toString()));
    }

    @Test
    void exportsALongHistoryPageByPage() throws Exception {
        PracticeDatabaseFixture.writeSessions(person, 1001);

        assertThat(section("practice-sessions")).hasSize(1001).doesNotHaveDuplicates();
    }

    @Test
    void erasesEverythingProvesItAndLetsNothingComeBack() throws Exception {
        api.started(person, "{\"protocol\":\"cesi-46\",\"moodBefore\":-0.25}");
        api.practised(person);
        api.pattern(person);
        var entry = UUID.randomUUID();
        TestConsumer.entryRecorded(person, UUID.randomUUID(), entry, "2026-11-22");
        await().until(() -> StoredRows.of(person, "garden.growth") == 2);

        var request = UUID.randomUUID();
        TestConsumer.publish(
                "cesizen.privacy",
                "fr.cesizen.privacy.erasure-requested.v1",
                person,
                UUID.randomUUID(),
                "{\"request\":\"" + request + "\"}");
        var evidence =
                await().until(() -> evidence(), found -> !found.isEmpty()).get(0);

        assertThat(evidence.data())
                .contains(
                        request.toString(),
                        "\"service\":\"garden-service\"",
                        "{\"table\":\"growth\",\"rows\":2}",
                        "{\"table\":\"practice_session\",\"rows\":2}");
        // The evidence leaves the outbox once Kafka has acknowledged what was just read.
        for (var table : TABLES) {
            await().untilAsserted(() -> assertThat(StoredRows.of(person, "garden." + table))
                    .as(table)
                    .isZero());
        }
        api.start(person, "erased-already", "{\"protocol\":\"cesi-55\"}")
                .expectStatus()
                .isEqualTo(410);
        lateEventsChangeNothing();
    }

    private void lateEventsChangeNothing() throws Exception {
        TestConsumer.entryRecorded(person, UUID.randomUUID(), UUID.randomUUID(), "2026-11-22");
        var somebody = UUID.randomUUID();
        TestConsumer.entryRecorded(
                somebody, UUID.randomUUID(), UUID.randomUUID(), "2026-11-22"); // behind it, on the one partition
        await().until(() -> StoredRows.of(somebody, "garden.growth") == 1);
        assertThat(StoredRows.of(person, "garden.growth")).isZero();
    }

    @Test
    void refusesWritesButNotReadsWhileProcessingIsRestricted() throws Exception {
        var session = api.startedAgo(person, 5, "{\"protocol\":\"cesi-55\"}");
        TestConsumer.publish(
                "cesizen.privacy",
                "fr.cesizen.privacy.restriction-changed.v1",
                person,
                UUID.randomUUID(),
                "{\"restricted\":true}");
        await().until(() -> StoredRows.of(person, "garden.restriction") == 1);

        api.start(person, "restricted-1", "{\"protocol\":\"cesi-55\"}")
                .expectStatus()
                .isEqualTo(423);
        api.complete(person, session, "{\"completedCycles\":3}").expectStatus().isEqualTo(423);
        api.act(person, session, "pause").expectStatus().isEqualTo(423);
        api.createPattern(person, "restricted-2", GardenClient.PATTERN)
                .expectStatus()
                .isEqualTo(423);
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + session)
                .exchange()
                .expectStatus()
                .isOk();
        api.as(person).get().uri(GardenClient.GARDEN).exchange().expectStatus().isOk();
        assertThat(section("practice-sessions")).hasSize(1);
    }

    private List<TestConsumer.Seen> evidence() {
        return TestConsumer.read("cesizen.privacy", person).stream()
                .filter(seen -> seen.type().equals("fr.cesizen.privacy.person-erased.v1"))
                .toList();
    }

    private List<String> section(String name) {
        var lines = api.as(person)
                .get()
                .uri("/internal/personal-data/" + name)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return lines == null ? List.of() : lines.lines().toList();
    }
}
