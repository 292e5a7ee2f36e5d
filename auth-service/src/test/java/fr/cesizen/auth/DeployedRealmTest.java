package fr.cesizen.auth;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as deployed, asked at a real Keycloak. */
class DeployedRealmTest {

    private static final String REALM = "/realms/cesizen";
    private static final String DISCOVERY = REALM + "/.well-known/openid-configuration";
    private static final String PKCE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String CALLBACK = "http://127.0.0.1:40123/callback";
    private static final JsonMapper JSON = new JsonMapper();

    private final ApiClient keycloak = ApiClient.anyone(
            WebTestClient.bindToServer().baseUrl(TestKeycloak.url()).build());
    private final Browser browser = new Browser();

    private String serviceToken() throws Exception {
        var answer = browser.token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "auth-service",
                "client_secret",
                TestKeycloak.clientSecret()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asString();
    }

    private ApiAnswer admin(String path) throws Exception {
        return keycloak.with("Bearer " + serviceToken()).get("/admin/realms/cesizen" + path);
    }

    private JsonNode signIn(String role) throws Exception {
        return JSON.readTree(browser.signIn(role + "@cesizen.local", TestKeycloak.staffPassword(role))
                .orElseThrow());
    }

    private ApiAnswer authorize(String pkce, String redirect) {
        return keycloak.get(
                REALM + "/protocol/openid-connect/auth?response_type=code&client_id=cesizen-app&scope=openid"
                        + "&redirect_uri={redirect}" + pkce,
                redirect);
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    @Test
    void givesAuthServiceATokenWithSubjectAudienceAndRoles() throws Exception {
        var claims = claims(serviceToken());
        assertThat(claims.path("sub").asString()).hasSize(36);
        assertThat(claims.path("aud").toString()).contains("\"cesizen\"");
        assertThat(claims.path("iss").asString()).isEqualTo(TestKeycloak.url() + REALM);
        assertThat(claims.at("/resource_access/realm-management/roles").toString())
                .contains("manage-users", "view-users", "query-users", "view-realm");
        assertThat(claims.path("realm_access").toString()).doesNotContain("user", "admin", "support", "dpo");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void letsAuthServiceManagePeopleAndNothingElse() throws Exception {
        admin("/users?max=1").status(200);
        assertThat(admin("/clients").text()).doesNotContain("clientId");
    }

    @Test
    void signsAPersonInWithoutAskingForMore() throws Exception {
        var answer = signIn("support");
        var claims = claims(answer.path("access_token").asString());
        assertThat(claims.path("sub").asString()).hasSize(36);
        assertThat(claims.path("aud").asString()).isEqualTo("cesizen");
        assertThat(claims.at("/realm_access/roles").toString())
                .contains("\"user\"", "\"support\"")
                .doesNotContain("admin");
        assertThat(claims.has("preferred_username"))
                .as("a name is for the app, not for services")
                .isFalse();
        var person = claims(answer.path("id_token").asString());
        assertThat(person.path("email").asString()).isEqualTo("support@cesizen.local");
    }

    /** An answer that a tunnel swallowed is asked for again, and so may be the next one. */
    @Test
    void takesARefreshTokenThreeTimes() throws Exception {
        var token = signIn("dpo").path("refresh_token").asString();
        for (int status : new int[] {200, 200, 200, 400}) {
            assertThat(browser.refresh(token)).isEqualTo(status);
        }
    }

    @Test
    void refusesALoginWithoutPkce() {
        for (var pkce : List.of("", PKCE.replace("S256", "plain"))) {
            assertThat(authorize(pkce, CALLBACK).headers().getLocation())
                    .asString()
                    .contains("error=invalid_request");
        }
    }

    @Test
    void showsTheLoginPageInFrenchToAnAppOnAnyLoopbackPort() {
        for (var redirect : List.of("http://127.0.0.1:3000/", CALLBACK)) {
            assertThat(authorize(PKCE, redirect).status(200).text()).contains("lang=\"fr\"", "Mot de passe");
        }
        authorize(PKCE, "http://elsewhere.example/").status(400);
    }

    /** The gateway takes 16 KB of headers and a line of 4 KB, and adds some. */
    @Test
    void takesHeadersAsLargeAsTheGatewayDoes() {
        keycloak.request(HttpMethod.GET, DISCOVERY + "?" + "x".repeat(4_000))
                .header("X-Large", "x".repeat(18_000))
                .send()
                .status(200);
    }

    @Test
    void saysThePublicAddressAloneWhateverHostIsNamed() {
        var document = keycloak.request(HttpMethod.GET, DISCOVERY)
                .header("X-Forwarded-Host", "evil.example")
                .send();
        assertThat(document.text()).doesNotContain("evil.example").contains(TestKeycloak.url() + REALM + "\"");
        assertThat(document.json().path("jwks_uri").asString()).startsWith(TestKeycloak.url() + REALM + "/");
    }

    @Test
    void isConfiguredForPeopleWhoseDataAreSensitive() throws Exception {
        var settings = admin("").json();
        assertThat(settings.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(settings.path("ssoSessionMaxLifespan").asLong()).isEqualTo(30 * 24 * 3600);
        assertThat(settings.path("passwordPolicy").asString()).contains("characters(12)", "notCommon", "notEmail");
        assertThat(settings.path("webAuthnPolicyPasswordlessPasskeysEnabled").asBoolean())
                .isTrue();
        assertThat(settings.path("registrationAllowed").asBoolean()).isFalse();
    }
}
