package fr.cesizen.platform.test;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** An operator at the management port of the service under test: health, metrics, dead letters. */
public final class ManagementClient {

    private static final int LARGEST_ANSWER = 8 << 20;

    private final Environment environment;

    ManagementClient(Environment environment) {
        this.environment = environment;
    }

    /** Without a token, as probes and Prometheus call. */
    public ResponseSpec get(String path) {
        return http().get().uri(path).exchange();
    }

    /** As somebody who has these roles, for example {@code admin}. */
    public ResponseSpec send(HttpMethod method, String path, String... roles) {
        return http().method(method)
                .uri(path)
                .header("Authorization", TestTokens.bearer(UUID.randomUUID(), roles))
                .header("Content-Type", "application/json")
                .exchange();
    }

    /** What Prometheus reads. */
    public String metrics() {
        var text = get("/actuator/prometheus").expectStatus().isOk().expectBody(String.class);
        return Objects.requireNonNull(text.returnResult().getResponseBody());
    }

    /** The port is known once the server runs. */
    private WebTestClient http() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.management.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }
}
