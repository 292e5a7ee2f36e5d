package fr.cesizen.gateway.routes;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.platform.test.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

@GatewayTest
class RoutesTest {

    @Autowired
    WebTestClient http;

    @LocalServerPort
    int port;

    @Test
    void leadsEachPrefixToItsServiceWithTheWholePathAndQuery() {
        http.get()
                .uri("/api/v1/journal/pages?limit=20&after=abc")
                .header("Authorization", TestTokens.bearer(LEA))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("emotion");
        assertThat(EMOTION.only("/api/v1/journal/pages").uri()).isEqualTo("/api/v1/journal/pages?limit=20&after=abc");
    }

    @Test
    void handsTheTokenOnBecauseServicesJudgeForThemselves() {
        var token = TestTokens.bearer(LEA);
        http.put()
                .uri("/api/v1/journal/entries/1")
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(EMOTION.only("/api/v1/journal/entries/1").headers()).containsEntry("authorization", token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/master/console/",
                "/internal/personal-data",
                "/internal/granted-data",
                "/v3/api-docs/",
                "/api/v1/internal/personal-data",
                "/api/v1",
                "/api/v2/journal/entries",
                "/docs/openapi/keycloak",
                "/actuator/gateway/routes",
                "/realms/cesizen",
                "/realms/cesizen/",
                "/realms/cesizen/account",
                "/realms/cesizen/account/",
                "/realms/cesizen/account/applications",
                "/realms/cesizen/account/credentials/password",
                "/realms/cesizen/authz/protection/resource_set",
                "/realms/cesizen/broker/google/endpoint",
                "/realms/cesizen/clients-registrations/openid-connect",
                "/realms/cesizen/device",
                "/realms/cesizen/protocol/saml",
                "/realms/cesizen/.well-known/uma2-configuration"
            })
    void leadsNowhereElse(String path) {
        http.get()
                .uri(path)
                .header("Authorization", TestTokens.bearer(LEA, "user", "admin"))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
        assertThat(EMOTION.seen(path)).isEmpty();
        assertThat(KEYCLOAK.seen(path)).isEmpty();
    }

    @Test
    void hasNoWayToTheRealmOfKeycloaksOwnAdministrators() {
        http.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(KEYCLOAK.seen("/realms/master/protocol/openid-connect/token"))
                .isEmpty();
    }

    /** Servers behind us would tidy such a path up, and open what has no route. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/realms/cesizen/../../admin/",
                "/realms/cesizen/%2e%2e/%2e%2e/admin/",
                "/realms/cesizen/..%2f..%2fadmin/",
                "/realms/cesizen/..;/..;/admin/",
                "/api/v1/journal/../../../internal/personal-data",
                "/api/v1/journal/..%5c..%5cinternal",
                "//admin/"
            })
    void refusesPathsThatAreNotWhatTheySeem(String path) {
        var status = HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.add("Authorization", TestTokens.bearer(LEA)))
                .get()
                .uri(path)
                .responseSingle((response, body) ->
                        body.asString().map(text -> List.of(response.status().code() + "", text)))
                .block();
        assertThat(status).isNotNull();
        assertThat(status.get(0)).isEqualTo("400");
        assertThat(status.get(1)).contains("/problems/malformed-request");
        assertThat(KEYCLOAK.seen(path)).isEmpty();
    }

    /** Keycloak says its public address whatever it is asked; should it ever believe a host, it is not the caller's. */
    @Test
    void doesNotShowKeycloakTheHostThatACallerNames() {
        http.get()
                .uri("/realms/cesizen/.well-known/openid-configuration")
                .header("Host", "cesizen.example")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("keycloak");
        assertThat(KEYCLOAK.only("/realms/cesizen/.well-known/openid-configuration")
                        .headers())
                .extractingByKey("host")
                .asString()
                .startsWith("127.0.0.1");
    }

    @Test
    void showsAllDocumentsInOnePage() {
        http.get()
                .uri("/docs")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .valueEquals("Location", "/docs/swagger-ui/index.html");
        http.get()
                .uri("/docs/swagger-ui/index.html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("swagger-ui-bundle.js"));
        http.get()
                .uri("/docs/swagger-ui/swagger-initializer.js")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(script -> assertThat(script).contains("/docs/openapi/swagger-config"));
        http.get()
                .uri("/docs/openapi/swagger-config")
                .exchange()
                .expectBody()
                .jsonPath("$.urls[?(@.name=='gdpr-service')].url")
                .isEqualTo("/docs/openapi/gdpr-service");
        EMOTION.on("/v3/api-docs", (request, response) -> response.header("Content-Type", "application/json")
                .sendString(reactor.core.publisher.Mono.just("{\"openapi\":\"3.1.0\"}")));
        http.get()
                .uri("/docs/openapi/emotion-service")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/docs", "/docs/swagger-ui/index.html", "/docs/openapi/emotion-service", "/api/v1/emotions"})
    void answersHeadAsGetToEverybody(String path) {
        var get = http.get().uri(path).exchange().returnResult(byte[].class);
        get.getResponseBody().blockLast();
        var head = http.head().uri(path).exchange().returnResult(byte[].class);
        assertThat(head.getStatus()).isEqualTo(get.getStatus());
        assertThat(head.getResponseHeaders().getContentType())
                .isEqualTo(get.getResponseHeaders().getContentType());
        assertThat(head.getResponseHeaders().getLocation())
                .isEqualTo(get.getResponseHeaders().getLocation());
        assertThat(head.getResponseBody().collectList().block()).isEmpty();
    }

    @Test
    void carriesTheTraceOnToTheService() {
        http.get().uri("/api/v1/emotions?traced").exchange().expectStatus().isOk();
        assertThat(EMOTION.seen("/api/v1/emotions"))
                .filteredOn(request -> request.uri().endsWith("?traced"))
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).containsKey("traceparent"));
    }
}
