package fr.cesizen.gateway.routes;

import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.platform.test.TestTokens;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class TokensTest {

    @Autowired
    WebTestClient http;

    static Stream<String> refusedTokens() {
        return TestTokens.refused(LEA).values().stream();
    }

    @ParameterizedTest
    @MethodSource("refusedTokens")
    void refusesEveryTokenThatIsNotGood(String token) {
        http.get()
                .uri("/api/v1/journal/entries")
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .exists("WWW-Authenticate")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "wrong audience", "another key", "not a token"})
    void ignoresABadTokenWhereNoneIsNeeded(String why) {
        http.get()
                .uri("/api/v1/emotions/safety-resources")
                .header("Authorization", TestTokens.refused(LEA, why))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/accounts",
        "GET,  /api/v1/emotions",
        "GET,  /api/v1/emotions/safety-resources",
        "GET,  /api/v1/journal/export/schema",
        "GET,  /api/v1/privacy/erasures/0190b5b0-0000-7000-8000-000000000000",
        "GET,  /realms/cesizen/protocol/openid-connect/auth",
        "POST, /realms/cesizen/protocol/openid-connect/token",
        "GET,  /resources/abcde/login/keycloak.v2/css/styles.css",
        "GET,  /docs/openapi/swagger-config"
    })
    void letsEverybodyDoWhatNeedsNoAccount(String method, String path) {
        http.method(HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/accounts",
        "DELETE, /api/v1/emotions",
        "GET,    /api/v1/emotions/1",
        "POST,   /api/v1/privacy/erasures",
        "GET,    /api/v1/privacy/export",
        "GET,    /actuator/env",
        "POST,   /nowhere"
    })
    void asksForATokenEverywhereElse(String method, String path) {
        http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Sign-in needed")
                .jsonPath("$.instance")
                .isEqualTo(path);
    }

    @Test
    void refusesATokenWithoutARoleOfPeopleWhereOneIsNeeded() {
        var nobody = TestTokens.bearer(LEA, "nobody");
        http.get()
                .uri("/api/v1/journal/entries")
                .header("Authorization", nobody)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/forbidden");
        for (var open : new String[] {
            "/api/v1/emotions", "/realms/cesizen/protocol/openid-connect/userinfo", "/docs/openapi/swagger-config"
        }) {
            http.get()
                    .uri(open)
                    .header("Authorization", nobody)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    @Test
    void speaksFrenchUnlessAskedOtherwise() {
        http.get()
                .uri("/api/v1/journal/entries")
                .header("Accept-Language", "de")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Connexion nécessaire");
    }

    /** Its clients authenticate by other schemes. */
    @Test
    void leavesKeycloaksTokensToKeycloak() {
        http.get()
                .uri("/realms/cesizen/protocol/openid-connect/userinfo")
                .header("Authorization", TestTokens.refused(LEA, "wrong audience"))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(KEYCLOAK.only("/realms/cesizen/protocol/openid-connect/userinfo")
                        .headers())
                .containsKey("authorization");
    }
}
