package fr.cesizen.platform.defaults;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/** Settings that all services share, with the lowest precedence: a service's own file or environment overrides them. */
public final class DefaultPropertiesPostProcessor implements EnvironmentPostProcessor {

    /** Settings that Spring Boot renamed; operators may go on using the old names. */
    private static final Map<String, String> RENAMED =
            Map.of("management.otlp.tracing.endpoint", "management.opentelemetry.tracing.export.otlp.endpoint");

    /** Netty reads it once, when the first buffer is allocated; {@code -Dio.netty.allocator.type} on the command line wins. */
    private static final String ALLOCATOR = "io.netty.allocator.type";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // The adaptive allocator, Netty 4.2's default, makes a list of 20 entries cost a third more CPU (ADR 20).
        if (System.getProperty(ALLOCATOR) == null) {
            System.setProperty(ALLOCATOR, "pooled");
        }
        environment.getPropertySources().addLast(new MapPropertySource("renamed settings", renamed(environment)));
        try {
            new YamlPropertySourceLoader()
                    .load("platform defaults", new ClassPathResource("platform-defaults.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException ex) {
            throw new IllegalStateException("platform-defaults.yml is not readable", ex);
        }
    }

    private static Map<String, Object> renamed(ConfigurableEnvironment environment) {
        var values = new HashMap<String, Object>();
        RENAMED.forEach((before, now) -> {
            var value = environment.getProperty(before);
            if (StringUtils.hasText(value)) {
                values.put(now, value);
            }
        });
        return values;
    }
}
