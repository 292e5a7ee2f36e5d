package fr.cesizen.gateway;

import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.DefaultUriBuilderFactory;

/** What operators see of the gateway itself, and that nobody else does. */
@GatewayTest
class OperatorsTest {

    @Autowired
    WebTestClient people;

    WebTestClient operators;

    @BeforeEach
    void reachTheManagementPort(@LocalManagementPort int port) {
        operators = people.mutate()
                .uriBuilderFactory(new DefaultUriBuilderFactory("http://127.0.0.1:" + port))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health/liveness",
                "/actuator/info",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void isHiddenFromThePublicPort(String path) {
        people.get()
                .uri(path)
                .header("Authorization", TestTokens.bearer(LEA, "user", "admin"))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .exists("RateLimit")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
    }

    @Test
    void showsMetricsOnThePortOfItsOwn() {
        operators
                .mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics).contains("jvm_memory_used_bytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void answersProbesWithoutCountingThem(String probe) {
        operators
                .get()
                .uri("/actuator/health/" + probe)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("RateLimit");
    }

    @Test
    void asksForAnAdministratorForAnythingElse() {
        operators.get().uri("/actuator/env").exchange().expectStatus().isUnauthorized();
        operators
                .get()
                .uri("/actuator/env")
                .header("Authorization", TestTokens.bearer(LEA))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
