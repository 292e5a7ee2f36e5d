package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What operators see at the port of their own, and that the port that serves people shows none of it. */
@SampleTest
class OperatorsTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/info"})
    void answersProbesWithoutAToken(String path) {
        operators.anyone().get(path).status(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/actuator/deadletters",
                "/actuator/erasures",
                "/actuator/retention"
            })
    void showsPeopleNothingOfTheProcess(String path) {
        assertThat(api.get(path).status()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/deadletters", "/actuator/erasures"})
    void keepsForAdministratorsWhatChangesSomething(String path) {
        operators.anyone().get(path).status(401);
        for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
            operators.as("user", "support", "dpo").request(method, path).send().status(403);
        }
        operators.as("admin").get(path).status(200);
    }

    @Test
    void servesPeopleOnTheirOwnPortAlone() {
        operators.anyone().get("/api/v1/notes/open").status(404);
        operators.anyone().get("/v3/api-docs").status(404);
    }

    @Test
    void saysWhichReleaseOfTheTimeZonesItHas() {
        operators.anyone().get("/actuator/info").status(200).has("$.timeZones.release");
    }
}
