package fr.cesizen.platform.test;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What no test of one service needs: a registry to register with, and log lines as JSON. */
public final class TestDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test defaults",
                        Map.of(
                                "eureka.client.enabled", "false",
                                "management.server.port", "0",
                                "logging.structured.format.console", "",
                                // The embedded broker's own lines.
                                "logging.level.kafka", "error",
                                "logging.level.state.change.logger", "error",
                                "management.tracing.sampling.probability", "1.0")));
    }
}
