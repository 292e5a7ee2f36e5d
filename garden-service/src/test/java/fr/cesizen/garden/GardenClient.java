package fr.cesizen.garden;

import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The service as its clients see it: real HTTP, real tokens. */
@Lazy
@TestComponent
public class GardenClient {

    public static final String PROTOCOLS = "/api/v1/practice/protocols";
    public static final String SESSIONS = "/api/v1/practice/sessions";
    public static final String PATTERNS = "/api/v1/practice/patterns";
    public static final String MEDITATIONS = "/api/v1/practice/meditations";
    public static final String GARDEN = "/api/v1/garden";

    /** Slow breathing without a hold: a cycle of 11 s. */
    public static final String PATTERN = """
        {"name": "Le soir, lentement",
         "phases": [{"type": "INHALE", "millis": 4500}, {"type": "EXHALE", "millis": 6500}]}\
        """;

    private final WebTestClient http;

    GardenClient(WebTestClient http) {
        this.http = http;
    }

    public WebTestClient anyone() {
        return http.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024)) // all metrics are long
                .build();
    }

    public WebTestClient as(UUID person, String... roles) {
        var token = roles.length == 0 ? TestTokens.bearer(person) : TestTokens.bearer(person, roles);
        return anyone().mutate().defaultHeader(HttpHeaders.AUTHORIZATION, token).build();
    }

    public ResponseSpec start(UUID person, String key, String body) {
        return as(person)
                .post()
                .uri(SESSIONS)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Starts a session and tells its id. */
    public UUID started(UUID person, String body) {
        var session = start(person, UUID.randomUUID().toString(), body)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(session == null ? null : session.get("id")));
    }

    public ResponseSpec complete(UUID person, UUID session, String body) {
        return as(person)
                .post()
                .uri(SESSIONS + "/{id}/completion", session)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Starts a session as if some minutes ago, and tells its id. */
    public UUID startedAgo(UUID person, int minutes, String body) {
        var session = started(person, body);
        PracticeDatabaseFixture.startEarlier(session, minutes);
        return session;
    }

    public ResponseSpec act(UUID person, UUID session, String action) {
        return as(person).post().uri(SESSIONS + "/{id}/" + action, session).exchange();
    }

    public ResponseSpec abandon(UUID person, UUID session, String body) {
        return as(person)
                .post()
                .uri(SESSIONS + "/{id}/abandonment", session)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Tells a whole session afterwards. */
    public ResponseSpec delete(UUID person, UUID session) {
        return as(person).delete().uri(SESSIONS + "/" + session).exchange();
    }

    public ResponseSpec tell(UUID person, UUID session, String body) {
        return as(person)
                .put()
                .uri(SESSIONS + "/{id}", session)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec createPattern(UUID person, String key, String body) {
        return as(person)
                .post()
                .uri(PATTERNS)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Creates a pattern and tells its id. */
    public UUID pattern(UUID person) {
        var pattern = createPattern(person, UUID.randomUUID().toString(), PATTERN)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(pattern == null ? null : pattern.get("id")));
    }

    /** Five minutes of cardiac coherence, from start to end. */
    public UUID practised(UUID person) {
        var session = startedAgo(person, 5, "{\"protocol\":\"coherence-365\"}");
        complete(person, session, "{\"completedCycles\":30}").expectStatus().isOk();
        return session;
    }
}
