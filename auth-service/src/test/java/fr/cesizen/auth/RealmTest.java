package fr.cesizen.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import tools.jackson.databind.json.JsonMapper;

/** What the realm and our extension of Keycloak close, and how long a session survives a lost answer. */
class RealmTest {

    private static final String PASSWORD = "une phrase que je retiens";
    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser = new Browser();

    @Test
    void enablesOurClientsAlone() {
        assertThat(TestKeycloak.realm().clients().findAll())
                .filteredOn(ClientRepresentation::isEnabled)
                .extracting(ClientRepresentation::getClientId)
                // Keycloak's own, made with the first link in a mail that no client asked for; nobody can sign in by
                // it.
                .filteredOn(client -> !client.equals("_system"))
                // realm-management holds the rights of auth-service; it only bears tokens.
                .containsExactlyInAnyOrder("auth-service", "cesizen-app", "cesizen-web", "realm-management");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "implicit",
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "urn:ietf:params:oauth:grant-type:pre-authorized_code",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "urn:ietf:params:oauth:grant-type:uma-ticket",
                "urn:openid:params:grant-type:ciba"
            })
    void knowsNoGrantThatNoClientOfOursUses(String grant) throws Exception {
        for (var client : List.of("cesizen-app", "admin-cli", "nobody")) {
            var answer = browser.token(Map.of(
                    "grant_type",
                    grant,
                    "client_id",
                    client,
                    "username",
                    "support@cesizen.local",
                    "password",
                    TestKeycloak.staffPassword("support")));
            assertThat(answer.statusCode()).as(client).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).path("error").asString()).isEqualTo("unsupported_grant_type");
        }
    }

    @Test
    void hasNoAccountConsole() throws Exception {
        for (var path : List.of("/account", "/account/", "/account/applications")) {
            var request = HttpRequest.newBuilder(URI.create(TestKeycloak.url() + "/realms/cesizen" + path))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void takesARefreshTokenAgainWhenItsAnswerWasLost() throws Exception {
        var token = refreshToken();
        assertThat(browser.refresh(token)).isEqualTo(200);
        assertThat(browser.refresh(token)).isEqualTo(200);
    }

    @Test
    void takesItForSomeMinutesOnly() throws Exception {
        setWindow(-1); // what was used a moment ago was used too long ago
        try {
            var token = refreshToken();
            assertThat(browser.refresh(token)).isEqualTo(200);
            assertThat(browser.refresh(token)).isEqualTo(400);
        } finally {
            setWindow(600);
        }
    }

    private String refreshToken() throws Exception {
        var email = "rose." + UUID.randomUUID() + "@example.org";
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(PASSWORD);
        user.setCredentials(List.of(secret));
        TestKeycloak.users().create(user).close();
        return JSON.readTree(browser.signIn(email, PASSWORD).orElseThrow())
                .path("refresh_token")
                .asString();
    }

    private static void setWindow(int seconds) {
        var resource = TestKeycloak.realm().clientPoliciesProfilesResource();
        var profiles = resource.getProfiles(false);
        var executor = profiles.getProfiles().get(0).getExecutors().stream()
                .filter(each -> each.getExecutorProviderId().equals("refresh-reuse"))
                .findFirst()
                .orElseThrow();
        assertThat(executor.getConfiguration().path("seconds").asInt()).isIn(600, -1);
        executor.setConfiguration(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("seconds", seconds));
        resource.updateProfiles(profiles);
    }
}
