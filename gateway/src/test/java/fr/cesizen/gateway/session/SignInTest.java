package fr.cesizen.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.TestKeycloak;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in through the pages of the real Keycloak. */
@GatewayTest
class SignInTest {

    @Autowired
    SessionEncryption encryption;

    WebBrowser browser;

    @BeforeAll
    static void startKeycloak() throws IOException {
        TestKeycloak.start();
    }

    @BeforeEach
    void open(@LocalServerPort int port) {
        browser = new WebBrowser(port);
    }

    @Test
    void signsInByACookieThatNoScriptReads() throws Exception {
        var answer = browser.signIn("support");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(WebBrowser.location(answer)).hasToString("/journal?day=1");
        var cookie = WebBrowser.setCookie(answer, WebBrowser.SESSION);
        assertThat(cookie)
                .contains("; Secure", "; HTTPOnly", "; SameSite=Strict", "; Path=/")
                .doesNotContain("Domain");
        assertThat(cookie).matches(".*Max-Age=1209[0-9]{3}.*");
        assertThat(browser.cookies).containsOnlyKeys(WebBrowser.SESSION);
        var session = browser.session();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("person").asString()).hasSize(36);
        assertThat(session.path("roles").toString()).isEqualTo("[\"user\",\"support\"]");
        assertThat(session.path("expiresAt").asString()).endsWith("Z");
    }

    /** A third of the room stays free for what a role or a scope more may add. */
    @Test
    void keepsTheCookieFarBelowWhatBrowsersKeep() throws Exception {
        int size = WebBrowser.setCookie(browser.signIn("admin"), WebBrowser.SESSION)
                .length();
        System.out.println("Session cookie: " + size + " octets");
        assertThat(size).isBetween(1_000, 3_000);
    }

    @Test
    void showsNoTokenToAnyPage() throws Exception {
        browser.signIn("dpo");
        var tokens = encryption
                .decrypt("cesizen", browser.cookie(WebBrowser.SESSION), SessionTokens.class)
                .orElseThrow();
        assertThat(browser.post("/session/refresh").statusCode()).isEqualTo(200);
        browser.session();
        assertThat(browser.seen).isNotEmpty().noneMatch(text -> text.contains("eyJ"));
        assertThat(tokens.access()).startsWith("eyJ");
        assertThat(tokens.toString()).doesNotContain("eyJ");
    }

    @Test
    void asksKeycloakForPkceAndThePersonsLanguageAndWish() throws Exception {
        var page = WebBrowser.location(
                browser.get("/session/sign-in?then=//evil.example&locale=en&action=UPDATE_PASSWORD&max_age=900"));
        assertThat(page.toString())
                .startsWith("http://localhost:8080/realms/cesizen/protocol/openid-connect/auth?")
                .contains(
                        "client_id=cesizen-web", "code_challenge_method=S256", "state=", "nonce=", "response_type=code")
                .contains(
                        "ui_locales=en",
                        "kc_action=UPDATE_PASSWORD",
                        "max_age=900",
                        "redirect_uri=http://localhost:8080/session/callback")
                .doesNotContain("evil", "secret", "verifier");
        assertThat(encryption.decrypt("cesizen-sign-in", browser.cookie(WebBrowser.SIGN_IN), SignInAttempt.class))
                .hasValueSatisfying(attempt -> assertThat(attempt.then()).isEqualTo("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "locale=de, ?locale",
        "action=delete_account, ?action",
        "action=delete_credential, ?action",
        "action=delete_credential:, ?action",
        "action=delete_credential:a%26kc_action=b, ?action",
        "max_age=-1, ?max_age",
        "max_age=2592001, ?max_age"
    })
    void refusesAWishThatItDoesNotKnow(String wish, String pointer) throws Exception {
        var answer = browser.get("/session/sign-in?" + wish);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/invalid-request", pointer);
    }

    /** That Keycloak removes what is its person's is for auth-service, which has somebody with a passkey or a code. */
    @Test
    void asksKeycloakToRemoveWhatAPersonLost() throws Exception {
        var id = UUID.randomUUID();
        var start = browser.get("/session/sign-in?then=%2Fcompte&action=delete_credential:" + id);
        assertThat(WebBrowser.location(start).toString()).contains("kc_action=delete_credential:" + id);
        assertThat(WebBrowser.location(browser.callback(browser.atKeycloak(start, "support"))))
                .as("nobody has it")
                .hasToString("/compte");
        assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void leadsHomeWhoComesBackToAnotherBrowser() throws Exception {
        var back = browser.atKeycloak(browser.get("/session/sign-in"), "support");
        browser.cookies.clear();
        isNoSignIn(browser.callback(back));
    }

    @Test
    void leadsHomeWhoBringsAnotherState() throws Exception {
        var back = browser.atKeycloak(browser.get("/session/sign-in"), "support");
        browser.get("/session/sign-in"); // a second one, whose state this is not
        isNoSignIn(browser.callback(back));
    }

    @Test
    void leadsHomeWhoBringsTheAnswerToAnotherQuestion() throws Exception {
        var back = browser.atKeycloak(browser.get("/session/sign-in"), "support");
        var attempt = encryption
                .decrypt("cesizen-sign-in", browser.cookie(WebBrowser.SIGN_IN), SignInAttempt.class)
                .orElseThrow();
        var other = new SignInAttempt(attempt.state(), "another", attempt.verifier(), "/", attempt.ends());
        browser.cookies.put(WebBrowser.SIGN_IN, encryption.encrypt("cesizen-sign-in", other));
        isNoSignIn(browser.callback(back));
    }

    @Test
    void takesACodeOnce() throws Exception {
        var start = browser.get("/session/sign-in");
        var attempt = browser.cookie(WebBrowser.SIGN_IN);
        var back = browser.atKeycloak(start, "support");
        assertThat(WebBrowser.location(browser.callback(back))).hasToString("/");
        browser.cookies.put(WebBrowser.SIGN_IN, attempt);
        isNoSignIn(browser.callback(back));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=abc", "?code=abc&state=x", "?error=server_error&state=x"})
    void leadsHomeWhoComesFromNowhere(String query) throws Exception {
        isNoSignIn(browser.get("/session/callback" + query));
    }

    @Test
    void saysThatThePersonWentBack() throws Exception {
        var page = WebBrowser.location(browser.get("/session/sign-in")).toString();
        var state = page.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        var answer = browser.get("/session/callback?error=access_denied&state=" + state);
        assertThat(WebBrowser.location(answer)).hasToString("/?session=cancelled");
    }

    @Test
    void saysThatKeycloakIsAway() throws Exception {
        var back = browser.atKeycloak(browser.get("/session/sign-in"), "support");
        var answers = new java.util.ArrayList<HttpResponse<String>>();
        TestKeycloak.relay()
                .whileAway(() -> answers.add(browser.later("GET", back.getRawPath() + "?" + back.getRawQuery())
                        .join()));
        assertThat(WebBrowser.location(answers.get(0))).hasToString("/?session=unavailable");
    }

    @Test
    void countsSignInsOfAnAddress() {
        var answers = IntStream.range(0, 300)
                .mapToObj(each -> browser.later("GET", "/session/callback", "X-Forwarded-For", "203.0.113.77"))
                .toList();
        assertThat(answers.stream().map(answer -> answer.join().statusCode()))
                .contains(429)
                .containsOnly(302, 429);
        assertThat(List.of(answers.get(0)
                                .join()
                                .headers()
                                .firstValue("RateLimit-Policy")
                                .orElseThrow())
                        .toString())
                .contains("web-sign-in");
    }

    private void isNoSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(WebBrowser.location(answer)).hasToString("/?session=failed");
        assertThat(answer.body()).isEmpty();
        assertThat(browser.cookies).doesNotContainKey(WebBrowser.SIGN_IN);
        assertThat(WebBrowser.setCookie(answer, WebBrowser.SESSION)).isEmpty();
    }
}
