package fr.cesizen.gdpr;

import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A person at their client. */
public record Client(WebTestClient http, UUID person, String authorization) {

    /** Somebody new. */
    public static Client of(WebTestClient http) {
        var person = UUID.randomUUID();
        return new Client(http, person, TestTokens.bearer(person));
    }

    public ResponseSpec get(String path) {
        return http.get().uri(path).header("Authorization", authorization).exchange();
    }

    public ResponseSpec call(HttpMethod method, String path) {
        return http.method(method)
                .uri(path)
                .header("Authorization", authorization)
                .exchange();
    }

    public ResponseSpec put(String path, Object body) {
        return http.put()
                .uri(path)
                .header("Authorization", authorization)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec erase(String key) {
        return http.post()
                .uri("/api/v1/privacy/erasures")
                .header("Authorization", authorization)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("confirmation", "ERASE"))
                .exchange();
    }

    public ResponseSpec erasure(Object id, String receipt) {
        return http.get()
                .uri("/api/v1/privacy/erasures/" + id)
                .header("Erasure-Receipt", receipt)
                .exchange();
    }
}
