package fr.cesizen.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The support desk over HTTP: what people and staff do there, one line each. */
public class TicketClient {

    public static final String TICKETS = "/api/v1/tickets";
    /** Sam, member of the support staff. */
    public static final String SAM = TestTokens.bearer(People.SAM, "user", "support");

    private final WebTestClient http;

    TicketClient(@Lazy WebTestClient http) {
        this.http = http;
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public ResponseSpec get(String token, String path) {
        return http.get().uri(path).header("Authorization", token).exchange();
    }

    public ResponseSpec post(String token, String path, String key, Object body) {
        return http.post()
                .uri(path)
                .header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec open(UUID person, String priority) {
        return post(
                TestTokens.bearer(person),
                TICKETS,
                key(),
                Map.of("subject", "Jardin", "body", "Rien ne pousse", "priority", priority));
    }

    /** A new ticket of {@code person}: its path. */
    public String opened(UUID person) {
        return path(json(open(person, "P3").expectStatus().isCreated()));
    }

    public ResponseSpec say(String token, String ticket, String body) {
        return post(token, ticket + "/messages", key(), Map.of("body", body));
    }

    public ResponseSpec note(String ticket, String body) {
        return post(SAM, ticket + "/notes", key(), Map.of("body", body));
    }

    public ResponseSpec close(String token, String ticket, String etag) {
        return http.post()
                .uri(ticket + "/closure")
                .header("Authorization", token)
                .header("If-Match", etag)
                .exchange();
    }

    public JsonNode read(UUID person, String ticket) {
        return json(get(TestTokens.bearer(person), ticket).expectStatus().isOk());
    }

    public String etag(UUID person, String ticket) {
        var etag = get(TestTokens.bearer(person), ticket)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();
        assertThat(etag).isNotNull();
        return etag;
    }

    public static String path(JsonNode ticket) {
        return TICKETS + "/" + ticket.get("id").asString();
    }

    public static JsonNode json(ResponseSpec response) {
        var body = response.expectBody(JsonNode.class).returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return body;
    }

    public static String text(ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }

    /** Expects the problem {@code slug} with its status. */
    public static void refused(ResponseSpec response, int status, String slug) {
        response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.title")
                .isNotEmpty();
    }
}
