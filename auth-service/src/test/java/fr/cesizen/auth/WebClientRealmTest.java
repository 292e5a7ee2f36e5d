package fr.cesizen.auth;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the realm and its theme promise to the web client, whose origin is Keycloak's public address. */
class WebClientRealmTest {

    private static final String PKCE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String APP = "http://127.0.0.1:40123/callback";
    private static final Pattern STYLE = Pattern.compile("/resources/[^\"]+/login/cesizen/css/cesizen\\.css");

    private final ApiClient keycloak = ApiClient.anyone(
            WebTestClient.bindToServer().baseUrl(TestKeycloak.url()).build());

    private ApiAnswer authorize(String client, String more, String redirect) {
        return keycloak.get(
                "/realms/cesizen/protocol/openid-connect/auth?response_type=code&client_id=" + client
                        + "&scope=openid&redirect_uri={redirect}" + PKCE + more,
                redirect);
    }

    /** Else a script in a page of ours could run a sign-in of its own, for a client that needs no secret. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/session/callback", "/silent.html"})
    void givesTheOriginOfTheWebClientToNoPublicClient(String path) {
        for (var client : List.of("cesizen-app", "account", "account-console", "security-admin-console", "admin-cli")) {
            authorize(client, "", TestKeycloak.url() + path).status(400);
        }
    }

    @Test
    void leadsTheWebClientBackToOnePageAlone() throws Exception {
        var callback = TestKeycloak.url() + "/session/callback";
        authorize("cesizen-web", "", callback).status(200);
        for (var other :
                List.of(TestKeycloak.url() + "/", callback + "/more", "http://127.0.0.1:3000/session/callback")) {
            authorize("cesizen-web", "", other).status(400);
        }
        var answer = new Browser()
                .token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "cesizen-web",
                        "client_secret",
                        "guessed",
                        "code",
                        "x",
                        "redirect_uri",
                        callback));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    }

    @Test
    void wearsOurThemeInBothLanguages() {
        var french = authorize("cesizen-app", "", APP).status(200).text();
        assertThat(french).contains("Bienvenue", "Adresse e-mail", "Se connecter", "Rester connecté");
        var english =
                authorize("cesizen-app", "&ui_locales=en", APP).status(200).text();
        assertThat(english).contains("lang=\"en\"", "Welcome", "E-mail address", "Sign in", "Stay signed in");
        var style = STYLE.matcher(french);
        assertThat(style.find()).as(french).isTrue();
        var sheet = keycloak.get(style.group()).status(200).text();
        assertThat(sheet).contains("light-dark(", "#faf8f3", "#121815", "prefers-reduced-motion");
        for (var image : List.of("img/mark.svg", "img/favicon.ico")) {
            keycloak.get(style.group().replace("css/cesizen.css", image)).status(200);
        }
    }

    @Test
    void bringsNoScriptOfOursAndNoPage() throws IOException {
        try (var files = Files.walk(SourceTree.find().deploy("keycloak/themes"))) {
            assertThat(files.map(Path::toString))
                    .noneMatch(file -> file.endsWith(".js") || (file.contains("/login/") && file.endsWith(".ftl")));
        }
    }
}
