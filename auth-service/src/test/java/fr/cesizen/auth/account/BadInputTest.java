package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** What no endpoint takes, and how each says so. */
@ServiceTest
class BadInputTest {

    private static final UUID NOBODY = UUID.randomUUID();

    @Autowired
    ManagementClient operators;

    @Autowired
    WebTestClient http;

    @ParameterizedTest(name = "sign-up: {0}")
    @MethodSource("fr.cesizen.auth.account.BadInput#signUps")
    void refusesABadSignUp(String what, Object body, int status, String pointer, String code) throws Exception {
        long before = Database.count("select count(*) from auth.profile");
        assertFault(send(HttpMethod.POST, "/api/v1/accounts", null, text(body)), status, pointer, code);
        assertThat(Database.count("select count(*) from auth.profile")).isEqualTo(before);
    }

    @ParameterizedTest(name = "change: {0}")
    @MethodSource("fr.cesizen.auth.account.BadInput#changes")
    void refusesABadChange(String what, Object body, int status, String pointer, String code) throws Exception {
        assertFault(
                http.put()
                        .uri("/api/v1/accounts/me")
                        .header("Authorization", TestTokens.bearer(NOBODY))
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(text(body))
                        .exchange(),
                status,
                pointer,
                code);
    }

    @Test
    void asksForTheVersionBeforeAChange() {
        send(HttpMethod.PUT, "/api/v1/accounts/me", TestTokens.bearer(NOBODY), "{}")
                .expectStatus()
                .isEqualTo(428);
        var person = new AccountClient(http).lea(email());
        for (var wrong : List.of("\"1\"", "\"-1\"", "W/\"0\"")) {
            new AccountClient(http)
                    .change(person, wrong, change("Léo"))
                    .expectStatus()
                    .isEqualTo(412)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/stale-version");
        }
    }

    @Test
    void refusesWhatIsTooLargeOrNotJson() throws Exception {
        var large = text(BadInput.with("name", "a".repeat(70_000)));
        send(HttpMethod.POST, "/api/v1/accounts", null, large).expectStatus().isEqualTo(413);
        new AccountClient(http)
                .change(NOBODY, "\"0\"", change("a".repeat(70_000)))
                .expectStatus()
                .isEqualTo(413);
        http.post()
                .uri("/api/v1/accounts")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("lea")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    @Test
    void keepsMarkupInANameAsText() {
        var name = "<script>alert(1)</script> & \u2067\u202e\u202c\u2069' or 1=1 -- "
                + "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(9);
        var client = new AccountClient(http);
        var created = client.signUp(BadInput.with("name", name))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        client.read(UUID.fromString(String.valueOf(created == null ? null : created.get("id"))))
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo(name);
    }

    @Test
    void knowsRolesAndSections() {
        var user = TestTokens.bearer(NOBODY);
        operators
                .send(HttpMethod.GET, "/actuator/deadletters", "user")
                .expectStatus()
                .isForbidden();
        send(HttpMethod.GET, "/internal/personal-data/diary", user, "")
                .expectStatus()
                .isNotFound();
        send(HttpMethod.GET, "/api/v1/accounts/" + UUID.randomUUID(), user, "")
                .expectStatus()
                .isNotFound();
    }

    private ResponseSpec send(HttpMethod method, String path, @Nullable String token, String body) {
        return http.method(method)
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.set("Authorization", token);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static void assertFault(ResponseSpec answer, int status, String pointer, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.errors")
                .isEqualTo(List.of(Map.of("pointer", pointer, "code", code)));
    }

    private static String text(Object body) {
        return body instanceof String text ? text : new JsonMapper().writeValueAsString(body);
    }
}
