package fr.cesizen.stress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Requests as people send them. */
public record Requests(WebTestClient http) {

    public static final String QUESTIONNAIRES = "/api/v1/stress/questionnaires";
    public static final String ASSESSMENTS = "/api/v1/stress/assessments";
    public static final String DRAFTS = "/api/v1/stress/drafts";
    public static final String SUGGESTIONS = "/api/v1/stress/suggestions";
    public static final UUID ADMIN = UUID.fromString("00000000-0000-4000-8000-0000000000d4");
    public static final String SCORES = QUESTIONNAIRES + "/srrs/scores";

    /** Without a token. */
    public ResponseSpec score(String body) {
        return score("srrs", body);
    }

    /** Without a token, any questionnaire. */
    public ResponseSpec score(String questionnaire, String body) {
        return http.post()
                .uri(QUESTIONNAIRES + "/" + questionnaire + "/scores")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** The same answer to each item of the PSS-10. */
    public static String pss(int answer) {
        return "{\"answers\":{" + pssAnswers(answer) + "}}";
    }

    public static String pssAnswers(int answer) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(item -> "\"item_" + item + "\":" + answer)
                .collect(Collectors.joining(","));
    }

    public ResponseSpec save(UUID person, String key, String body) {
        return as(person, HttpMethod.POST, ASSESSMENTS)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec save(UUID person, String body) {
        return save(person, UUID.randomUUID().toString(), body);
    }

    /** Saves and answers the id. */
    public String saved(UUID person, String body) {
        return json(save(person, body).expectStatus().isCreated()).get("id").asString();
    }

    public ResponseSpec read(UUID person, String path) {
        return as(person, HttpMethod.GET, path).exchange();
    }

    public RequestBodySpec as(UUID person, HttpMethod method, String path) {
        return http.method(method).uri(path).header("Authorization", TestTokens.bearer(person));
    }

    /** Somebody who may publish questionnaires. */
    public RequestBodySpec asAdmin(HttpMethod method, String path) {
        return http.method(method).uri(path).header("Authorization", TestTokens.bearer(ADMIN, "user", "admin"));
    }

    public ResponseSpec admin(HttpMethod method, String path) {
        return asAdmin(method, path).exchange();
    }

    /** With a fresh idempotency key and, unless it is empty, an If-Match. */
    public ResponseSpec admin(HttpMethod method, String path, String etag, String body) {
        var request = asAdmin(method, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON);
        return (etag.isEmpty() ? request : request.header("If-Match", etag))
                .bodyValue(body)
                .exchange();
    }

    public static JsonNode json(ResponseSpec response) {
        var body = response.expectBody(JsonNode.class).returnResult().getResponseBody();
        assertThat(body).isNotNull();
        return body;
    }

    /** What a person saves with the given answers, as JSON members. */
    public static String sheet(String answers) {
        return "{\"questionnaire\":\"srrs\",\"version\":1,\"answers\":{" + answers + "}}";
    }
}
