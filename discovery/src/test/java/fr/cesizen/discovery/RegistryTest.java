package fr.cesizen.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.resttestclient.TestRestTemplate;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "eureka.server.eviction-interval-timer-in-ms=500")
@AutoConfigureMetrics
@AutoConfigureTestRestTemplate
class RegistryTest {

    @Autowired
    TestRestTemplate http;

    void register(String service, int leaseSeconds) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var instance = """
                {"instance": {"instanceId": "%1$s:1", "app": "%1$s", "vipAddress": "%1$s", "hostName": "127.0.0.1",
                  "ipAddr": "127.0.0.1", "status": "UP", "port": {"$": 8082, "@enabled": "true"},
                  "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
                  "leaseInfo": {"renewalIntervalInSecs": 1, "durationInSecs": %2$d}}}
                """.formatted(service, leaseSeconds);
        var answer = http.postForEntity("/eureka/apps/" + service, new HttpEntity<>(instance, headers), Void.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    /** What a client sees that asks for all instances, as the gateway does. */
    String registry() {
        return Objects.requireNonNull(http.getForObject("/eureka/apps", String.class));
    }

    @Test
    void showsAnInstanceAtOnceAndForgetsItWhenItFallsSilent() {
        register("LASTING-SERVICE", 90);
        register("DYING-SERVICE", 1);
        assertThat(registry()).contains("LASTING-SERVICE", "DYING-SERVICE");
        await().atMost(Duration.ofSeconds(30)).until(() -> !registry().contains("DYING-SERVICE"));
        assertThat(registry()).contains("LASTING-SERVICE");
    }

    @Test
    void forgetsAnInstanceThatLeavesAtOnce() {
        register("LEAVING-SERVICE", 90);
        http.delete("/eureka/apps/LEAVING-SERVICE/LEAVING-SERVICE:1");
        assertThat(registry()).doesNotContain("LEAVING-SERVICE");
    }

    @Test
    void answersProbesAndPrometheus() {
        assertThat(http.getForObject("/actuator/health/liveness", String.class)).contains("UP");
        assertThat(http.getForObject("/actuator/health/readiness", String.class))
                .contains("UP");
        assertThat(http.getForObject("/actuator/prometheus", String.class))
                .contains("jvm_memory_used_bytes")
                .contains("application=\"discovery\"");
    }
}
