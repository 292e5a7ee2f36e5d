package fr.cesizen.garden.layout;

import static fr.cesizen.garden.layout.LayoutFixtures.STONE;
import static fr.cesizen.garden.layout.LayoutFixtures.id;
import static fr.cesizen.garden.layout.LayoutFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.platform.test.StoredRows;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class GardenPrivacyTest {

    private static final String SETTINGS = GardenClient.GARDEN + "/settings";
    private static final String COMMANDS = GardenClient.GARDEN + "/commands";
    private static final String USUAL = """
        {"hemisphere":"north","zone":"Europe/Paris","resting":false,"countersShown":false}\
        """;

    @Autowired
    GardenClient api;

    @Autowired
    JsonMapper json;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void arrange() {
        assertThat(status(HttpMethod.PUT, SETTINGS, USUAL)).isEqualTo(200);
        assertThat(status(HttpMethod.POST, COMMANDS, commands(1))).isEqualTo(200);
    }

    @Test
    void exportsTheLogAndTheSettings() throws Exception {
        assertThat(section("garden-commands")).singleElement().asString().contains(id(1).toString());
        assertThat(section("garden-settings")).singleElement().asString().contains("Europe/Paris");
        GardenDatabaseFixture.writeCommands(person, 450);
        assertThat(section("garden-commands")).hasSize(451).doesNotHaveDuplicates();
    }

    @Test
    void erasesTheGardenAndLetsNothingComeBack() throws Exception {
        tell("erasure-requested", "{\"request\":\"" + UUID.randomUUID() + "\"}");
        for (var table : List.of("garden_command", "garden_setting", "garden_clock", "garden_snapshot", "garden_day")) {
            await().untilAsserted(() -> assertThat(StoredRows.of(person, "garden." + table))
                    .as(table)
                    .isZero());
        }
        assertThat(status(HttpMethod.POST, COMMANDS, commands(2))).isEqualTo(410);
        assertThat(status(HttpMethod.PUT, SETTINGS, USUAL)).isEqualTo(410);
        assertThat(status(HttpMethod.GET, GardenClient.GARDEN, "")).isEqualTo(200);
        assertThat(StoredRows.of(person, "garden.garden_snapshot")).isZero();
    }

    @Test
    void refusesWritesButNotReadsWhileProcessingIsRestricted() throws Exception {
        tell("restriction-changed", "{\"restricted\":true}");
        await().until(() -> StoredRows.of(person, "garden.restriction") == 1);
        GardenDatabaseFixture.dropSnapshot(person);

        assertThat(status(HttpMethod.POST, COMMANDS, commands(2))).isEqualTo(423);
        assertThat(status(HttpMethod.PUT, SETTINGS, USUAL)).isEqualTo(423);
        assertThat(status(HttpMethod.GET, SETTINGS, "")).isEqualTo(200);
        assertThat(status(HttpMethod.GET, GardenClient.GARDEN, "")).isEqualTo(200);
        assertThat(StoredRows.of(person, "garden.garden_snapshot")).isZero();
    }

    private void tell(String type, String data) {
        TestConsumer.publish("cesizen.privacy", "fr.cesizen.privacy." + type + ".v1", person, UUID.randomUUID(), data);
    }

    private String commands(int time) {
        return "{\"commands\":[" + json.writeValueAsString(move(time, STONE, 500, 300)) + "]}";
    }

    private int status(HttpMethod method, String path, String body) {
        var request = api.as(person).method(method).uri(path);
        ResponseSpec answer = body.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
        return answer.returnResult(Void.class).getStatus().value();
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
