package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** One person who moves in with a file, or out with one. */
public record ImportClient(WebTestClient http, UUID person) {

    static final String IMPORTS = "/api/v1/journal/imports";
    public static final String EXPORT = "/api/v1/journal/export";
    static final String HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n";

    ResponseSpec upload(String query, String key, Object body) {
        return signed(http.post()
                        .uri(IMPORTS + query)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .bodyValue(body))
                .exchange();
    }

    public JsonNode staged(String format, String csv) {
        return body(upload(
                        "?format=" + format + "&zone=Europe/Paris",
                        UUID.randomUUID().toString(),
                        csv)
                .expectStatus()
                .isCreated());
    }

    /** Daylio's lines, after its header. */
    JsonNode daylio(String... lines) {
        return staged("daylio", HEADER + String.join("\n", lines));
    }

    public List<JsonNode> lines(JsonNode run) {
        return items(body(get(path(run) + "/lines?limit=200").expectStatus().isOk()));
    }

    JsonNode map(JsonNode run, String mapping) {
        return body(mapping(run, "\"" + run.get("version").asLong() + "\"", mapping)
                .expectStatus()
                .isOk());
    }

    ResponseSpec mapping(JsonNode run, String ifMatch, String mapping) {
        return signed(http.put()
                        .uri(path(run) + "/mapping")
                        .header("If-Match", ifMatch)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(mapping))
                .exchange();
    }

    /** Edits an entry that nobody has edited yet. */
    void correct(JsonNode entry, String feltAt, String note) {
        signed(http.put()
                        .uri("/api/v1/journal/entries/" + entry.get("id").asString())
                        .header("If-Match", "\"0\"")
                        .bodyValue(Map.of(
                                "feltAt",
                                feltAt,
                                "zone",
                                "Europe/Paris",
                                "emotions",
                                List.of(Map.of("code", "calm", "intensity", 10)),
                                "note",
                                note)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    ResponseSpec apply(JsonNode run) {
        return signed(http.post().uri(path(run) + "/application")).exchange();
    }

    public JsonNode applied(JsonNode run) {
        apply(run).expectStatus().isAccepted();
        return reached(run, "applied");
    }

    JsonNode undone(JsonNode run) {
        delete(path(run)).expectStatus().is2xxSuccessful();
        return reached(run, "undone");
    }

    JsonNode reached(JsonNode run, String state) {
        return await().atMost(Duration.ofMinutes(3)).until(() -> body(get(path(run))), seen -> seen.get("state")
                .asString()
                .equals(state));
    }

    List<JsonNode> entries() {
        return items(
                body(get("/api/v1/journal/entries?limit=200").expectStatus().isOk()));
    }

    public ResponseSpec get(String path) {
        return signed(http.get().uri(path)).exchange();
    }

    ResponseSpec delete(String path) {
        return signed(http.delete().uri(path)).exchange();
    }

    static String path(JsonNode run) {
        return IMPORTS + "/" + run.get("id").asString();
    }

    static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    static JsonNode body(ResponseSpec answer) {
        var body = answer.expectBody(JsonNode.class).returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return body;
    }

    public RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.header("Authorization", TestTokens.bearer(person));
    }
}
