package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SampleTest
class PrivacyTest {

    private static final String PRIVACY = "cesizen.privacy";

    @Autowired
    WebTestClient http;

    @Autowired
    JsonMapper json;

    final UUID lea = UUID.randomUUID();

    ResponseSpec write(String text) {
        return http.post()
                .uri("/api/v1/notes")
                .header("Authorization", TestTokens.bearer(lea))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("text", text, "day", 1))
                .exchange();
    }

    ResponseSpec get(String uri) {
        return http.get()
                .uri(uri)
                .header("Authorization", TestTokens.bearer(lea))
                .exchange();
    }

    void restrict(boolean restricted) {
        Events.send(
                PRIVACY,
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                lea,
                "{\"restricted\":" + restricted + "}");
    }

    long rows(String table) {
        return Database.count("select count(*) from sample." + table + " where person = '" + lea + "'");
    }

    @Test
    void storesNoteTextOnlyEncrypted() {
        write("le secret de Léa").expectStatus().isCreated();
        assertThat(Database.count("select count(*) from sample.note where person = '" + lea
                        + "' and position('secret'::bytea in text) = 0"))
                .isOne();
        assertThat(Database.count("select count(*) from sample.outbox where data like '%secret%'"))
                .isZero();
    }

    @Test
    void noticesACiphertextThatWasMovedToAnotherRow() {
        write("un").expectStatus().isCreated();
        write("deux").expectStatus().isCreated();
        Database.run(
                "set search_path = sample; update sample.note n set text = (select text from sample.note m where m.person = n.person and m.id <> n.id)"
                        + " where person = '" + lea + "'");
        get("/api/v1/notes").expectStatus().isEqualTo(500);
    }

    @Test
    void exportsASectionAsJsonLines() {
        write("un").expectStatus().isCreated();
        write("deux").expectStatus().isCreated();
        get("/internal/personal-data").expectBody().jsonPath("$[0]").isEqualTo("notes");
        var notes = get("/internal/personal-data/notes")
                .expectHeader()
                .contentType("application/x-ndjson")
                .returnResult(JsonNode.class)
                .getResponseBody()
                .collectList()
                .block();
        assertThat(notes).extracting(note -> note.get("text").asString()).containsExactly("deux", "un");
        get("/internal/personal-data/unknown").expectStatus().isNotFound();
        http.get().uri("/internal/personal-data").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void refusesWritesWhileRestrictedAndStillLetsThePersonRead() {
        write("avant").expectStatus().isCreated();
        restrict(true);
        await().untilAsserted(() -> assertThat(rows("restriction")).isOne());
        write("pendant")
                .expectStatus()
                .isEqualTo(423)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/restricted");
        get("/api/v1/notes")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        restrict(false);
        await().untilAsserted(() -> assertThat(rows("restriction")).isZero());
        write("après").expectStatus().isCreated();
    }

    @Test
    void erasesEverythingProvesItAndLetsNothingComeBack() throws Exception {
        write("à effacer").expectStatus().isCreated();
        Events.send(
                "cesizen.journal", UUID.randomUUID().toString(), "fr.cesizen.sample.said.v1", lea, "{\"word\":\"un\"}");
        await().untilAsserted(() -> assertThat(rows("heard")).isOne());

        var request = UUID.randomUUID();
        var delivery = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Events.send(
                    PRIVACY,
                    delivery,
                    "fr.cesizen.privacy.erasure-requested.v1",
                    lea,
                    "{\"request\":\"" + request + "\",\"later\":\"field\"}");
        }
        await().untilAsserted(
                        () -> assertThat(rows("note") + rows("heard") + rows("data_key") + rows("idempotency_key"))
                                .isZero());

        var evidence = Events.one(lea, PRIVACY, "fr.cesizen.privacy.person-erased.v1", 3);
        var data = json.readTree(evidence.getData().toBytes());
        assertThat(data.get("request").asString()).isEqualTo(request.toString());
        assertThat(data.get("service").asString()).isEqualTo("sample-service");
        assertThat(data.get("tables").findValuesAsString("table"))
                .containsExactlyInAnyOrder("note", "heard", "data_key", "idempotency_key");

        write("encore").expectStatus().isEqualTo(410);
        Events.send(
                "cesizen.journal",
                UUID.randomUUID().toString(),
                "fr.cesizen.sample.said.v1",
                lea,
                "{\"word\":\"tard\"}");
        var tom = UUID.randomUUID();
        Events.send(
                "cesizen.journal",
                UUID.randomUUID().toString(),
                "fr.cesizen.sample.said.v1",
                tom,
                "{\"word\":\"suite\"}");
        await().untilAsserted(() -> assertThat(
                        Database.count("select count(*) from sample.heard where person = '" + tom + "'"))
                .isOne());
        assertThat(rows("heard") + rows("outbox")).isZero();
    }
}
