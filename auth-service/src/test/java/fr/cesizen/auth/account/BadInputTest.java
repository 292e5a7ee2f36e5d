package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** What no endpoint takes, and how each says so. */
@ServiceTest
class BadInputTest {

    private static final UUID NOBODY = UUID.randomUUID();

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @ParameterizedTest(name = "sign-up: {0}")
    @MethodSource("fr.cesizen.auth.account.BadInput#signUps")
    void refusesABadSignUp(String what, Object body, int status, String pointer, String code) throws Exception {
        long before = AccountDatabaseFixture.profiles();
        assertFault(api.post("/api/v1/accounts", text(body)), status, pointer, code);
        assertThat(AccountDatabaseFixture.profiles()).isEqualTo(before);
    }

    @ParameterizedTest(name = "change: {0}")
    @MethodSource("fr.cesizen.auth.account.BadInput#changes")
    void refusesABadChange(String what, Object body, int status, String pointer, String code) throws Exception {
        // Rules of the date of birth depend on the one that is known.
        var caller = status == 422 ? client.lea(email()) : NOBODY;
        assertFault(api.as(caller).put("/api/v1/accounts/me", "\"0\"", text(body)), status, pointer, code);
    }

    @Test
    void asksForTheVersionBeforeAChange() {
        api.as(NOBODY).put("/api/v1/accounts/me", "{}").status(428);
        var person = client.lea(email());
        for (var wrong : List.of("\"1\"", "\"-1\"", "W/\"0\"")) {
            client.change(person, wrong, change("Léo")).problem(412, "stale-version");
        }
    }

    @Test
    void refusesWhatIsTooLargeOrNotJson() throws Exception {
        var large = text(BadInput.with("name", "a".repeat(70_000)));
        api.post("/api/v1/accounts", large).status(413);
        client.change(NOBODY, "\"0\"", change("a".repeat(70_000))).status(413);
        api.request(HttpMethod.POST, "/api/v1/accounts")
                .type("text/plain")
                .body("lea")
                .send()
                .status(415);
    }

    @Test
    void keepsMarkupInANameAsText() {
        var name = "<script>alert(1)</script> & \u2067\u202e\u202c\u2069' or 1=1 -- "
                + "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(9);
        var created = client.signUp(BadInput.with("name", name)).status(201);
        client.read(UUID.fromString(created.id()))
                .header("Content-Type", "application/json")
                .has("$.name", name);
    }

    @Test
    void knowsRolesAndSections() {
        operators.as("user").get("/actuator/deadletters").status(403);
        api.as(NOBODY).get("/internal/personal-data/diary").status(404);
        api.as(NOBODY).get("/api/v1/accounts/" + UUID.randomUUID()).status(404);
    }

    private static void assertFault(ApiAnswer answer, int status, String pointer, String code) {
        answer.status(status)
                .header("Content-Type", "application/problem+json")
                .has("$.title")
                .has("$.errors", List.of(Map.of("pointer", pointer, "code", code)));
    }

    private static String text(Object body) {
        return body instanceof String text ? text : new JsonMapper().writeValueAsString(body);
    }
}
