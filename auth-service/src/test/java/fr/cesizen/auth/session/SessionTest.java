package fr.cesizen.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Where a person is signed in, by the real Keycloak. */
@ServiceTest
class SessionTest {

    private static final String PATH = "/api/v1/accounts/me/sessions";

    @Autowired
    ApiClient api;

    private SignedUpPerson lea;

    @BeforeEach
    void signUp() {
        lea = SignedUpPerson.at(api);
    }

    private String signIn() throws Exception {
        return new JsonMapper()
                .readTree(new Browser().signIn(lea.email(), lea.password()).orElseThrow())
                .path("refresh_token")
                .asString();
    }

    @Test
    void listsThemAndEndsOne() throws Exception {
        api.as(lea.id()).get(PATH).status(200).has("$.items.length()", 0);
        var phone = signIn();
        var session = api.as(lea.id())
                .get(PATH)
                .status(200)
                .has("$.items.length()", 1)
                .items()
                .get(0);
        var tablet = signIn();
        assertThat(session.path("current").asBoolean(true)).isFalse();
        assertThat(session.path("startedAt").asString()).isNotEmpty();

        var path = PATH + "/" + session.path("id").asString();
        api.somebody().delete(path).problem(404, "not-found");
        assertThat(new Browser().refresh(phone)).isEqualTo(200);
        api.as(lea.id()).delete(path).status(204);
        api.as(lea.id()).delete(path).problem(404, "not-found");
        assertThat(new Browser().refresh(phone)).isEqualTo(400);
        assertThat(new Browser().refresh(tablet)).isEqualTo(200);
    }

    @Test
    void endsAllOthers() throws Exception {
        var phone = signIn();
        var tablet = signIn();
        api.as(lea.id()).delete(PATH).status(204);
        api.as(lea.id()).delete(PATH).status(204);
        assertThat(new Browser().refresh(phone)).isEqualTo(400);
        assertThat(new Browser().refresh(tablet)).isEqualTo(400);
    }

    @Test
    void saysWhenKeycloakRefuses() {
        TestKeycloak.withoutRights(() -> api.as(lea.id()).get(PATH).problem(502, "identity-refused"));
    }
}
