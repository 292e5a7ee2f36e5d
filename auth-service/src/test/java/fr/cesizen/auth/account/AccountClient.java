package fr.cesizen.auth.account;

import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a client does with accounts, over HTTP. */
record AccountClient(WebTestClient http) {

    ResponseSpec signUp(Object body) {
        return http.post()
                .uri("/api/v1/accounts")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Signs Léa up and returns her id. */
    UUID lea(String email) {
        var answer = signUp(AccountFixtures.body(email))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(answer == null ? null : answer.get("id")));
    }

    ResponseSpec read(UUID person) {
        return http.get()
                .uri("/api/v1/accounts/me")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(person))
                .exchange();
    }

    ResponseSpec change(UUID person, String ifMatch, Object body) {
        return http.put()
                .uri("/api/v1/accounts/me")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(person))
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    ResponseSpec deactivate(UUID person) {
        return http.post()
                .uri("/api/v1/accounts/me/deactivation")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(person))
                .exchange();
    }
}
