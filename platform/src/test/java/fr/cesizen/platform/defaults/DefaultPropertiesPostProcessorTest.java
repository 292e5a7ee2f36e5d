package fr.cesizen.platform.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DefaultPropertiesPostProcessorTest {

    static final String BEFORE = "MANAGEMENT_OTLP_TRACING_ENDPOINT";
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    static ConfigurableEnvironment started(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("variables", variables));
        new DefaultPropertiesPostProcessor().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void poolsBuffersUnlessTheCommandLineSaysOtherwise() {
        var before = System.getProperty("io.netty.allocator.type");
        try {
            System.clearProperty("io.netty.allocator.type");
            started(Map.of());
            assertThat(System.getProperty("io.netty.allocator.type")).isEqualTo("pooled");
            System.setProperty("io.netty.allocator.type", "adaptive");
            started(Map.of());
            assertThat(System.getProperty("io.netty.allocator.type")).isEqualTo("adaptive");
        } finally {
            System.setProperty("io.netty.allocator.type", before == null ? "pooled" : before);
        }
    }

    @Test
    void goesOnExportingTracesWhereTheEndpointIsSetByItsOldName() {
        assertThat(started(Map.of(BEFORE, "http://collector/v1/traces")).getProperty(ENDPOINT))
                .isEqualTo("http://collector/v1/traces");
    }

    @Test
    void prefersTheNewName() {
        var both = Map.<String, Object>of(
                BEFORE, "http://old", "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", "http://new");
        assertThat(started(both).getProperty(ENDPOINT)).isEqualTo("http://new");
    }

    /** An empty endpoint would be one, and every export would fail. */
    @Test
    void exportsNothingWhereNothingIsSet() {
        assertThat(started(Map.of()).containsProperty(ENDPOINT)).isFalse();
        assertThat(started(Map.of(BEFORE, "")).containsProperty(ENDPOINT)).isFalse();
    }
}
