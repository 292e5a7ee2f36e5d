package fr.cesizen.platform.test;

import java.time.Duration;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An operator at the management port of the service under test: health, metrics, dead letters. */
public final class ManagementClient {

    private static final int LARGEST_ANSWER = 8 << 20;

    private final Environment environment;

    ManagementClient(Environment environment) {
        this.environment = environment;
    }

    /** Without a token, as probes and Prometheus call; the port is known once the server runs. */
    public ApiClient anyone() {
        return ApiClient.anyone(WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.management.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build());
    }

    /** Somebody who has these roles, for example {@code admin}. */
    public ApiClient as(String... roles) {
        return anyone().as(UUID.randomUUID(), roles);
    }

    /** What Prometheus reads. */
    public String metrics() {
        return anyone().get("/actuator/prometheus").status(200).text();
    }

    /** The sum over all series of a metric whose labels contain {@code labels}, for example {@code outcome="late"}. */
    public double metric(String name, String labels) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(labels))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
