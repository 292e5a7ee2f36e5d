package fr.cesizen.gateway.web;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class BrowserSecurityTest {

    static final String APP = "https://app.cesizen.example";

    @Autowired
    WebTestClient http;

    HttpHeaders headersOf(String path) {
        return http.get().uri(path).exchange().returnResult(String.class).getResponseHeaders();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/emotions", "/api/v1/journal/entries", "/api/v1/stress/questionnaires", "/nowhere"})
    void protectsEveryAnswerGoodOrBad(String path) {
        var headers = headersOf(path);
        assertThat(headers.get("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.get("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
        assertThat(headers.get("Cache-Control")).containsExactly("no-store");
        assertThat(headers.headerNames()).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void asksForTlsForEverWhereThePersonCameByTls() {
        http.get()
                .uri("/api/v1/emotions")
                .header("X-Forwarded-Proto", "https")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void letsTheDocumentationPageWork() {
        assertThat(headersOf("/docs/swagger-ui/index.html").getFirst("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void leavesKeycloaksPagesAsKeycloakMadeThem() {
        var policy = "frame-src 'self'; frame-ancestors 'self'; object-src 'none';";
        KEYCLOAK.on(
                "/realms/cesizen/login-actions/page",
                (request, response) -> Upstream.text(
                        response.header("Content-Security-Policy", policy)
                                .header("X-Frame-Options", "SAMEORIGIN")
                                .header("X-Content-Type-Options", "nosniff")
                                .header("Referrer-Policy", "no-referrer")
                                .header("Cache-Control", "no-store, must-revalidate, max-age=0")
                                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
                        "page"));
        var headers = headersOf("/realms/cesizen/login-actions/page");
        assertThat(headers.get("Content-Security-Policy")).containsExactly(policy);
        assertThat(headers.get("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.get("Cache-Control")).containsExactly("no-store, must-revalidate, max-age=0");
        assertThat(headers.get("Strict-Transport-Security")).hasSize(1);
    }

    /** Its session frame must be framed by the application: Keycloak leaves these two out there. */
    @Test
    void framesNothingOfKeycloaksThatKeycloakLeftOpen() {
        assertThat(headersOf("/realms/cesizen/protocol/openid-connect/login-status-iframe.html")
                        .headerNames())
                .doesNotContain("X-Frame-Options", "Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {APP, "http://localhost:8080"})
    void answersPreflightsWithoutAToken(String origin) {
        http.options()
                .uri("/api/v1/journal/entries")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match,idempotency-key")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", origin)
                .expectHeader()
                .value("Access-Control-Allow-Headers", allowed -> assertThat(allowed)
                        .contains("authorization", "if-match", "idempotency-key"));
    }

    @Test
    void letsAPageReadWhyItWasRefused() {
        http.get()
                .uri("/api/v1/journal/entries")
                .header("Origin", APP)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", APP)
                .expectHeader()
                .value("Access-Control-Expose-Headers", names -> assertThat(names)
                        .contains("RateLimit", "ETag"));
    }

    @Test
    void saysItsOriginsOnceEvenIfAServiceSaysThemToo() {
        EMOTION.on(
                "/api/v1/emotions",
                (request, response) -> Upstream.text(response.header("Access-Control-Allow-Origin", "*"), "emotion"));
        var headers = http.get()
                .uri("/api/v1/emotions")
                .header("Origin", APP)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders();
        assertThat(headers.get("Access-Control-Allow-Origin")).containsExactly(APP);
    }

    /** A cache would otherwise give a page what somebody without an origin was sent, and the page could not read it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/emotions/safety-resources", "/docs/swagger-ui/index.html", "/api/v1/journal/entries"})
    void tellsCachesThatAnswersDependOnTheOrigin(String path) {
        EMOTION.on(
                "/api/v1/emotions/safety-resources",
                (request, response) -> Upstream.text(
                        response.header("Vary", "Accept-Language").header("Cache-Control", "public, max-age=86400"),
                        "15"));
        assertThat(headersOf(path).getVary()).contains("Origin");
        assertThat(http.get()
                        .uri(path)
                        .header("Origin", APP)
                        .exchange()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getVary())
                .contains("Origin");
        if (path.startsWith("/api/v1/emotions")) {
            assertThat(headersOf(path).getVary()).contains("Accept-Language");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://app.cesizen.example.evil.example"})
    void refusesForeignPages(String origin) {
        http.get()
                .uri("/api/v1/emotions")
                .header("Origin", origin)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/foreign-origin");
    }

    /** Keycloak's pages forbid referrers, so that browsers send its own forms with the origin "null". */
    @Test
    void letsKeycloakJudgeTheOriginsOfItsOwnForms() {
        http.post()
                .uri("/realms/cesizen/login-actions/authenticate")
                .header("Origin", "null")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
