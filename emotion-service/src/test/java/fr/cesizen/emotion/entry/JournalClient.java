package fr.cesizen.emotion.entry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** One person's view of the service, as their phone has it. */
public record JournalClient(WebTestClient http, UUID person) {

    public static final String ENTRIES = "/api/v1/journal/entries";

    /** A calm moment with a note; a test names only what it changes. */
    public static Map<String, Object> calm(Object... changes) {
        var entry = new HashMap<String, Object>(Map.of(
                "feltAt", "2026-03-01T12:00:00Z",
                "zone", "Europe/Paris",
                "emotions", List.of(Map.of("code", "calm", "intensity", 60)),
                "note", "Une promenade"));
        for (int i = 0; i < changes.length; i += 2) {
            entry.put((String) changes[i], changes[i + 1]);
        }
        return entry;
    }

    public ResponseSpec post(String key, Object body) {
        return signed(http.post()
                        .uri(ENTRIES)
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body))
                .exchange();
    }

    public ResponseSpec post(Object body) {
        return post(UUID.randomUUID().toString(), body);
    }

    /** Writes an entry and answers its path. */
    public String written(Object... changes) {
        var location = post(calm(changes))
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        assertThat(location).isNotNull();
        return location.getPath();
    }

    public ResponseSpec get(String path) {
        return signed(http.get().uri(path)).exchange();
    }

    ResponseSpec put(String path, String ifMatch, Object body) {
        return signed(http.put().uri(path).header("If-Match", ifMatch).bodyValue(body))
                .exchange();
    }

    public ResponseSpec delete(String path) {
        return signed(http.delete().uri(path)).exchange();
    }

    public ResponseSpec send(HttpMethod method, String uri, Object body) {
        return signed(http.method(method)
                        .uri(uri)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body))
                .exchange();
    }

    /** What a device and the journal tell each other; everything when {@code since} is empty. */
    public JsonNode sync(String since, List<Map<String, Object>> changes) {
        var query = since.isEmpty() ? "" : "?since=" + since;
        return json(send(HttpMethod.POST, "/api/v1/journal/sync" + query, changes));
    }

    public JsonNode json(ResponseSpec answer) {
        var json = answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(json).isNotNull();
        return json;
    }

    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.header("Authorization", TestTokens.bearer(person));
    }
}
