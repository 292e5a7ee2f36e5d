package fr.cesizen.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm as deployed, asked at a real Keycloak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTest {

    private final Stack stack;
    private final RealmClient realm;

    KeycloakTest(@TempDir Path folder) throws IOException {
        stack = Stack.at(StateFolder.at(folder), Ports.free());
        realm = new RealmClient(stack.url(Component.KEYCLOAK), HttpClient.newHttpClient());
    }

    @BeforeAll
    void start() throws IOException {
        stack.start(Component.POSTGRES);
        stack.keycloak(stack.database()).start();
    }

    @AfterAll
    void stop() throws IOException {
        stack.down(line -> {});
        stack.wipe();
    }

    private String serviceToken() throws Exception {
        var answer = realm.token("grant_type=client_credentials&client_id=auth-service&client_secret="
                + stack.secrets().authClient());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RealmClient.json(answer).path("access_token").asString();
    }

    @Test
    void givesAuthServiceATokenWithSubjectAudienceAndRoles() throws Exception {
        var claims = RealmClient.claims(serviceToken());
        assertThat(claims.path("sub").asString()).hasSize(36);
        assertThat(claims.path("aud").toString()).contains("\"cesizen\"");
        assertThat(claims.path("iss").asString()).isEqualTo(stack.url(Component.GATEWAY) + "/realms/cesizen");
        assertThat(claims.at("/resource_access/realm-management/roles").toString())
                .contains("manage-users", "view-users", "query-users", "view-realm");
        assertThat(claims.path("realm_access").toString()).doesNotContain("user", "admin", "support", "dpo");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void letsAuthServiceManagePeopleAndNothingElse() throws Exception {
        assertThat(realm.admin("/users?max=1", serviceToken()).statusCode()).isEqualTo(200);
        assertThat(realm.admin("/clients", serviceToken()).body()).doesNotContain("clientId");
    }

    @Test
    void signsAPersonInWithoutAskingForMore() throws Exception {
        var answer = realm.signIn("support@cesizen.local", stack.secrets().staff("support"));
        var claims = RealmClient.claims(answer.path("access_token").asString());
        assertThat(claims.path("sub").asString()).hasSize(36);
        assertThat(claims.path("aud").asString()).isEqualTo("cesizen");
        assertThat(claims.at("/realm_access/roles").toString())
                .contains("\"user\"", "\"support\"")
                .doesNotContain("admin");
        assertThat(claims.has("preferred_username"))
                .as("a name is for the app, not for services")
                .isFalse();
        var person = RealmClient.claims(answer.path("id_token").asString());
        assertThat(person.path("email").asString()).isEqualTo("support@cesizen.local");
    }

    /** An answer that a tunnel swallowed is asked for again, and so may be the next one. */
    @Test
    void takesARefreshTokenThreeTimes() throws Exception {
        var answer = realm.signIn("dpo@cesizen.local", stack.secrets().staff("dpo"));
        var token = answer.path("refresh_token").asString();
        for (int status : new int[] {200, 200, 200, 400}) {
            assertThat(realm.refresh(token).statusCode()).isEqualTo(status);
        }
    }

    @Test
    void refusesALoginWithoutPkce() throws Exception {
        for (var pkce : List.of("", RealmClient.PKCE.replace("S256", "plain"))) {
            var answer = realm.authorize(pkce, RealmClient.CALLBACK);
            assertThat(answer.headers().firstValue("location").orElse("")).contains("error=invalid_request");
        }
    }

    @Test
    void showsTheLoginPageInFrenchToAnAppOnAnyLoopbackPort() throws Exception {
        for (var redirect : List.of("http://127.0.0.1:3000/", RealmClient.CALLBACK)) {
            var page = realm.authorize(RealmClient.PKCE, redirect);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("lang=\"fr\"", "Mot de passe");
        }
        assertThat(realm.authorize(RealmClient.PKCE, "http://elsewhere.example/")
                        .statusCode())
                .isEqualTo(400);
    }

    /** Else a script in a page of ours could run a sign-in of its own, for a client that needs no secret. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/session/callback", "/silent.html"})
    void givesTheOriginOfTheWebClientToNoPublicClient(String path) throws Exception {
        var redirect = stack.url(Component.GATEWAY).resolve(path).toString();
        for (var client : List.of("cesizen-app", "account", "account-console", "security-admin-console", "admin-cli")) {
            assertThat(realm.authorize(client, RealmClient.PKCE, redirect).statusCode())
                    .as(client)
                    .isEqualTo(400);
        }
    }

    @Test
    void leadsTheWebClientBackToOnePageAlone() throws Exception {
        var home = stack.url(Component.GATEWAY);
        var callback = home.resolve("/session/callback").toString();
        assertThat(realm.authorize("cesizen-web", RealmClient.PKCE, callback).statusCode())
                .isEqualTo(200);
        for (var other : List.of(home + "/", callback + "/more", "http://127.0.0.1:3000/session/callback")) {
            assertThat(realm.authorize("cesizen-web", RealmClient.PKCE, other).statusCode())
                    .as(other)
                    .isEqualTo(400);
        }
        var answer = realm.token("grant_type=authorization_code&client_id=cesizen-web&client_secret=guessed&code=x"
                + "&redirect_uri=" + callback);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    }

    @Test
    void wearsOurThemeInBothLanguagesAndRunsNoScriptOfOurs() throws Exception {
        var french = realm.authorize(RealmClient.PKCE, RealmClient.CALLBACK).body();
        assertThat(french).contains("Bienvenue", "Adresse e-mail", "Se connecter", "Rester connecté");
        var english = realm.authorize(RealmClient.PKCE + "&ui_locales=en", RealmClient.CALLBACK)
                .body();
        assertThat(english).contains("lang=\"en\"", "Welcome", "E-mail address", "Sign in", "Stay signed in");
        var style = Pattern.compile("/resources/[^\"]+/login/cesizen/css/cesizen\\.css")
                .matcher(french);
        assertThat(style.find()).as(french).isTrue();
        var sheet = realm.file(style.group());
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).contains("light-dark(", "#faf8f3", "#121815", "prefers-reduced-motion");
        for (var image : List.of("img/mark.svg", "img/favicon.ico")) {
            assertThat(realm.file(style.group().replace("css/cesizen.css", image))
                            .statusCode())
                    .as(image)
                    .isEqualTo(200);
        }
        var theme = SourceTree.find().deploy("keycloak/themes");
        try (var files = Files.walk(theme)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".js") || file.endsWith(".ftl"));
        }
    }

    /** Before anything is looked at: neither whose password it is nor whether there is such a client. */
    @ParameterizedTest
    @ValueSource(strings = {"cesizen-app", "admin-cli", "nobody"})
    void refusesPasswordsHandedToAnyClient(String client) throws Exception {
        var answer = realm.token("grant_type=password&client_id=" + client + "&username=support@cesizen.local&password="
                + stack.secrets().staff("support"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(RealmClient.json(answer).path("error").asString()).isEqualTo("unsupported_grant_type");
    }

    /** The gateway takes 16 KB of headers and a line of 4 KB, and adds some. */
    @Test
    void takesHeadersAsLargeAsTheGatewayDoes() throws Exception {
        assertThat(realm.discover("x".repeat(4_000), "x".repeat(18_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThePublicAddressAloneWhateverHostIsNamed() throws Exception {
        var document = realm.configuration("evil.example");
        assertThat(document)
                .doesNotContain("evil.example")
                .contains(stack.url(Component.GATEWAY) + "/realms/cesizen\"");
        assertThat(RealmClient.json(document).path("jwks_uri").asString())
                .startsWith(stack.url(Component.GATEWAY) + "/realms/cesizen/");
    }

    @Test
    void isConfiguredForPeopleWhoseDataAreSensitive() throws Exception {
        var settings = RealmClient.json(realm.admin("", serviceToken()));
        assertThat(settings.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(settings.path("ssoSessionMaxLifespan").asLong()).isEqualTo(30 * 24 * 3600);
        assertThat(settings.path("passwordPolicy").asString()).contains("characters(12)", "notCommon", "notEmail");
        assertThat(settings.path("webAuthnPolicyPasswordlessPasskeysEnabled").asBoolean())
                .isTrue();
        assertThat(settings.path("registrationAllowed").asBoolean()).isFalse();
    }
}
