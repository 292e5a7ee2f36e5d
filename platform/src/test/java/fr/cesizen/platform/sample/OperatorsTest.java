package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ManagementClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What operators see at the port of their own, and that the port that serves people shows none of it. */
@SampleTest
class OperatorsTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    WebTestClient people;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/info"})
    void answersProbesWithoutAToken(String path) {
        operators.get(path).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/deadletters"})
    void showsPeopleNothingOfTheProcess(String path) {
        people.get().uri(path).exchange().expectStatus().value(status -> assertThat(status)
                .isIn(401, 404));
    }

    @Test
    void keepsDeadLettersForAdministrators() {
        operators.get("/actuator/deadletters").expectStatus().isUnauthorized();
        for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
            operators
                    .send(method, "/actuator/deadletters", "user", "support", "dpo")
                    .expectStatus()
                    .isForbidden();
        }
        operators
                .send(HttpMethod.GET, "/actuator/deadletters", "admin")
                .expectStatus()
                .isOk();
    }

    @Test
    void servesPeopleOnTheirOwnPortAlone() {
        operators.get("/api/v1/notes/open").expectStatus().isNotFound();
        operators.get("/v3/api-docs").expectStatus().isNotFound();
    }

    @Test
    void saysWhichReleaseOfTheTimeZonesItHas() {
        operators
                .get("/actuator/info")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.timeZones.release")
                .isNotEmpty();
    }
}
