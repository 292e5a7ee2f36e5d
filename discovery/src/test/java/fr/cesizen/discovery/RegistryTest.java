package fr.cesizen.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eureka.server.eviction-interval-timer-in-ms=500",
            "CESIZEN_REGISTRY_PASSWORD=" + RegistryTest.SECRET,
        })
@AutoConfigureMetrics
@AutoConfigureTestRestTemplate
class RegistryTest {

    static final String SECRET = "a-secret";

    @Autowired
    TestRestTemplate http;

    TestRestTemplate service;
    String operators;

    @BeforeEach
    void knowTheSecret(@LocalManagementPort int port) {
        service = http.withBasicAuth("cesizen", SECRET);
        operators = "http://127.0.0.1:" + port;
    }

    static ResponseEntity<String> register(TestRestTemplate client, String service, int leaseSeconds) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var instance = """
                {"instance": {"instanceId": "%1$s:1", "app": "%1$s", "vipAddress": "%1$s", "hostName": "127.0.0.1",
                  "ipAddr": "127.0.0.1", "status": "UP", "port": {"$": 8082, "@enabled": "true"},
                  "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
                  "leaseInfo": {"renewalIntervalInSecs": 1, "durationInSecs": %2$d}}}
                """.formatted(service, leaseSeconds);
        return client.postForEntity("/eureka/apps/" + service, new HttpEntity<>(instance, headers), String.class);
    }

    void registered(String name, int leaseSeconds) {
        assertThat(register(service, name, leaseSeconds).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    /** What a client sees that asks for all instances, as the gateway does. */
    @Nullable
    String registry() {
        return service.getForObject("/eureka/apps", String.class);
    }

    @Test
    void showsAnInstanceAtOnceAndForgetsItWhenItFallsSilent() {
        registered("LASTING-SERVICE", 90);
        registered("DYING-SERVICE", 1);
        assertThat(registry()).contains("LASTING-SERVICE", "DYING-SERVICE");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(registry()).doesNotContain("DYING-SERVICE"));
        assertThat(registry()).contains("LASTING-SERVICE");
    }

    @Test
    void forgetsAnInstanceThatLeavesAtOnce() {
        registered("LEAVING-SERVICE", 90);
        service.delete("/eureka/apps/LEAVING-SERVICE/LEAVING-SERVICE:1");
        assertThat(registry()).doesNotContain("LEAVING-SERVICE");
    }

    @ParameterizedTest
    @CsvSource({"cesizen, wrong", "cesizen, ''", "admin, a-secret", ","})
    void takesNothingFromACallerWithoutTheSecret(@Nullable String user, @Nullable String password) {
        registered("HONEST-SERVICE", 90);
        var stranger = user == null || password == null ? http : http.withBasicAuth(user, password);
        var refused = register(stranger, "HOSTILE-SERVICE", 90);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(refused.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic");
        var removal =
                stranger.exchange("/eureka/apps/HONEST-SERVICE/HONEST-SERVICE:1", HttpMethod.DELETE, null, Void.class);
        assertThat(removal.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(registry()).contains("HONEST-SERVICE").doesNotContain("HOSTILE-SERVICE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lastn",
                "/eureka/apps",
                "/eureka/status",
                "/eureka/peerreplication/batch",
                "/actuator/health"
            })
    void showsNothingToACallerWithoutTheSecret(String path) {
        var answer = http.getForEntity(path, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getBody()).isNullOrEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health/readiness", "/actuator/prometheus"})
    void showsNothingOfTheProcessOnThePortOfServices(String path) {
        assertThat(service.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void answersProbesAndPrometheusWithoutTheSecretOnAPortOfTheirOwn() {
        assertThat(http.getForObject(operators + "/actuator/health/liveness", String.class))
                .contains("UP");
        assertThat(http.getForObject(operators + "/actuator/health/readiness", String.class))
                .contains("UP");
        assertThat(http.getForObject(operators + "/actuator/prometheus", String.class))
                .contains("jvm_memory_used_bytes")
                .contains("application=\"discovery\"");
        assertThat(http.getForEntity(operators + "/eureka/apps", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
