package fr.cesizen.gateway.session;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.TestKeycloak;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.TestTokens;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a session does for a page, and how it goes on and ends, at the real Keycloak. */
@GatewayTest
class SessionTest {

    @Autowired
    SessionEncryption encryption;

    @Autowired
    SessionTokenClient keycloak;

    WebBrowser browser;

    @BeforeAll
    static void startKeycloak() throws IOException {
        TestKeycloak.start();
    }

    @BeforeEach
    void signIn(@LocalServerPort int port) throws Exception {
        browser = new WebBrowser(port);
        browser.signIn("support");
    }

    SessionTokens tokens() {
        return encryption
                .decrypt("cesizen", browser.cookie(WebBrowser.SESSION), SessionTokens.class)
                .orElseThrow();
    }

    void letTheAccessTokenEnd() {
        var now = tokens();
        var ended =
                new SessionTokens(now.access(), now.refresh(), Instant.now().getEpochSecond() - 1, now.refreshEnds());
        browser.cookies.put(WebBrowser.SESSION, encryption.encrypt("cesizen", ended));
    }

    static String header(String path, String name) {
        var all = EMOTION.seen(path);
        return all.get(all.size() - 1).headers().getOrDefault(name, "");
    }

    @Test
    void givesServicesTheTokenAndNobodyTheCookie() throws Exception {
        browser.cookies.put("theme", "dark");
        assertThat(browser.get("/api/v1/journal/mine").statusCode()).isEqualTo(200);
        assertThat(header("/api/v1/journal/mine", "authorization")).isEqualTo("Bearer " + tokens().access());
        assertThat(header("/api/v1/journal/mine", "cookie")).isEqualTo("theme=dark");
        assertThat(browser.get("/api/v1/journal/changes").statusCode())
                .as("an event stream, which a browser asks for without a script")
                .isEqualTo(200);
        assertThat(header("/api/v1/journal/changes", "authorization")).startsWith("Bearer ey");
    }

    @Test
    void prefersTheTokenOfACaller() throws Exception {
        var lea = TestTokens.bearer(People.LEA);
        browser.get("/api/v1/journal/caller", "Authorization", lea);
        assertThat(header("/api/v1/journal/caller", "authorization")).isEqualTo(lea);
        assertThat(header("/api/v1/journal/caller", "cookie")).isEmpty();
        var bad = browser.get("/api/v1/journal/caller", "Authorization", TestTokens.refused(People.LEA, "expired"));
        assertThat(bad.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"changed", "cut", "moved", "foreign", "text"})
    void takesACookieThatIsNotOursForNone(String what) throws Exception {
        var cookie = browser.cookie(WebBrowser.SESSION);
        var foreign =
                switch (what) {
                    case "changed" ->
                        cookie.substring(0, 40) + (cookie.charAt(40) == 'A' ? 'B' : 'A') + cookie.substring(41);
                    case "cut" -> cookie.substring(0, cookie.length() - 4);
                    case "moved" -> encryption.encrypt("cesizen-sign-in", tokens());
                    case "foreign" -> "AYzq" + "A".repeat(400);
                    default -> "%%%=;";
                };
        browser.cookies.put(WebBrowser.SESSION, foreign);
        assertThat(browser.get("/api/v1/journal/entries").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/emotions").statusCode()).isEqualTo(200);
        assertThat(browser.session()).hasToString("{\"signedIn\":false,\"roles\":[]}");
    }

    @Test
    void keepsOneSessionWhenManyCallsFindTheTokenEnded() throws Exception {
        letTheAccessTokenEnd();
        long before = TestKeycloak.relay().asked("refresh_token");
        var answers = IntStream.range(0, 20)
                .mapToObj(each -> browser.later("GET", "/api/v1/journal/parallel/" + each))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(TestKeycloak.relay().asked("refresh_token") - before).isEqualTo(1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(WebBrowser.setCookie(answer, WebBrowser.SESSION)).contains("SameSite=Strict");
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        });
        var straggler = browser.get("/api/v1/journal/parallel/straggler"); // still with the old cookie
        assertThat(straggler.statusCode()).isEqualTo(200);
        assertThat(TestKeycloak.relay().asked("refresh_token") - before).isEqualTo(1);
        assertThat(browser.post("/session/refresh").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/journal/parallel/after").statusCode()).isEqualTo(200);
    }

    /** As two instances would that know nothing of each other: the answer that came last is the one that a browser keeps. */
    @Test
    void goesOnWithTheLastAnswerOfSeveralInstances() {
        var old = tokens();
        var first = keycloak.refresh(old).block();
        var second = keycloak.refresh(old).block();
        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        assertThat(keycloak.refresh(second).block()).isNotNull();
    }

    @Test
    void dropsAnEndedTokenWhereNoneIsNeeded() throws Exception {
        letTheAccessTokenEnd();
        long before = TestKeycloak.relay().asked("refresh_token");
        assertThat(browser.get("/api/v1/emotions/safety-resources").statusCode())
                .isEqualTo(200);
        assertThat(header("/api/v1/emotions/safety-resources", "authorization")).isEmpty();
        assertThat(TestKeycloak.relay().asked("refresh_token")).isEqualTo(before);
    }

    @Test
    void signsOutHereAndAtKeycloakAndAgain() throws Exception {
        var cookie = browser.cookie(WebBrowser.SESSION);
        var old = tokens();
        assertThat(keycloak.refresh(old).block()).as("another tab goes on").isNotNull();
        var answer = browser.post("/session/sign-out");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(WebBrowser.setCookie(answer, WebBrowser.SESSION)).contains("Max-Age=0", "; Secure", "; HTTPOnly");
        assertThat(keycloak.refresh(old)
                        .map(SessionTokens::access)
                        .onErrorReturn("refused")
                        .block())
                .isEqualTo("refused");
        assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
        assertThat(browser.post("/session/sign-out").statusCode()).as("nobody").isEqualTo(204);
        browser.cookies.put(WebBrowser.SESSION, cookie);
        assertThat(browser.post("/session/sign-out").statusCode())
                .as("over already")
                .isEqualTo(204);
        browser.cookies.put(WebBrowser.SESSION, cookie);
        var over = browser.post("/session/refresh");
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.body()).contains("/problems/unauthenticated");
        assertThat(browser.cookies).doesNotContainKey(WebBrowser.SESSION);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/journal/straggler", "GET, /session", "POST, /session/refresh"})
    void givesARequestWithAnOlderCookieNothingAfterTheSignOut(String method, String path) throws Exception {
        letTheAccessTokenEnd();
        var older = browser.cookie(WebBrowser.SESSION);
        assertThat(browser.get("/api/v1/journal/renewing").statusCode()).isEqualTo(200);
        assertThat(browser.cookie(WebBrowser.SESSION)).as("renewed").isNotEqualTo(older);
        assertThat(browser.post("/session/sign-out").statusCode()).isEqualTo(204);
        browser.cookies.put(WebBrowser.SESSION, older);
        var late = browser.later(method, path, "X-Cesizen", "1", "Sec-Fetch-Site", "same-origin")
                .join();
        assertThat(late.statusCode()).isEqualTo(path.equals("/session") ? 200 : 401);
        assertThat(late.body()).doesNotContain("\"signedIn\":true");
        assertThat(WebBrowser.setCookie(late, WebBrowser.SESSION)).matches("|.*Max-Age=0;.*");
        assertThat(EMOTION.seen("/api/v1/journal/straggler")).isEmpty();
    }

    @Test
    void saysThatNobodyIsSignedInOnceKeycloakHasEndedTheSession() throws Exception {
        keycloak.end(tokens()).block();
        letTheAccessTokenEnd();
        var cookie = browser.cookie(WebBrowser.SESSION);
        assertThat(browser.get("/api/v1/journal/entries").statusCode()).isEqualTo(401);
        assertThat(browser.cookies).as("another answer may have renewed it").containsEntry(WebBrowser.SESSION, cookie);
        assertThat(browser.session().path("signedIn").asBoolean()).isFalse();
        assertThat(browser.cookies).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/journal/entries, 503",
        "GET, /session, 503",
        "POST, /session/refresh, 503",
        "POST, /session/sign-out, 503",
        "GET, /api/v1/emotions/safety-resources, 200"
    })
    void losesNothingWhileKeycloakIsAway(String method, String path, int status) throws Exception {
        letTheAccessTokenEnd();
        TestKeycloak.relay().whileAway(() -> {
            var answer = browser.later(method, path, "X-Cesizen", "1", "Accept-Language", "en")
                    .join();
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
            assertThat(answer.body()).satisfies(body -> assertThat(body.contains("/problems/unavailable"))
                    .isEqualTo(status == 503));
            assertThat(WebBrowser.setCookie(answer, WebBrowser.SESSION)).isEmpty();
        });
        assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST,   -, -",
                "DELETE, -, same-origin",
                "PUT,    1, cross-site",
                "PATCH,  1, same-site",
                "POST,   0, -"
            })
    void refusesAStolenCookie(String method, String mark, String site) throws Exception {
        var path = "/api/v1/journal/stolen/" + method + "-" + mark;
        var headers = IntStream.range(0, 2).mapToObj(i -> i == 0 ? mark : site).toList();
        var sent = new java.util.ArrayList<>(java.util.List.of("Accept-Language", "en"));
        if (headers.get(0) != null) {
            sent.addAll(java.util.List.of("X-Cesizen", headers.get(0)));
        }
        if (headers.get(1) != null) {
            sent.addAll(java.util.List.of("Sec-Fetch-Site", headers.get(1)));
        }
        for (var where : java.util.List.of(path, "/session/sign-out", "/session/refresh")) {
            var answer = browser.send(
                    method.equals("POST") || where.equals(path) ? method : "POST", where, sent.toArray(String[]::new));
            assertThat(answer.statusCode()).as(where).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/cross-site-request", "Request refused");
            assertThat(answer.headers().firstValue("RateLimit")).isPresent();
        }
        assertThat(EMOTION.seen(path)).isEmpty();
        assertThat(browser.session().path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void refusesInFrenchAndTakesWhatOurPagesSend() throws Exception {
        assertThat(browser.send("POST", "/api/v1/journal/entries").body()).contains("Requête refusée");
        assertThat(browser.post("/api/v1/journal/entries").statusCode()).isEqualTo(200);
        var foreign =
                browser.send("POST", "/api/v1/journal/entries", "X-Cesizen", "1", "Origin", "https://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("/problems/foreign-origin");
        assertThat(browser.get("/api/v1/journal/entries", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(401);
    }
}
