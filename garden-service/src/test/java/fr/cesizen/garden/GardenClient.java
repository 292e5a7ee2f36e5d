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
    public static final String GARDEN = "/api/v1/garden";

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

    /** Five minutes of cardiac coherence, from start to end. */
    public UUID practised(UUID person) {
        var session = started(person, "{\"protocol\":\"coherence-365\"}");
        complete(person, session, "{\"completedCycles\":30}").expectStatus().isOk();
        return session;
    }
}
