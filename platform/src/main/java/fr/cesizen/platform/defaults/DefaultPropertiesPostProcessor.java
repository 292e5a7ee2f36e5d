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

    /**
     * What Netty reads once, when the first buffer or event loop is made; {@code -D…} on the command line wins.
     *
     * <p>The adaptive allocator, Netty 4.2's default, makes a list of 20 entries cost a third more CPU (ADR 20). Reactor
     * Netty makes at least four event loops; on two cores, more than two only take turns.
     */
    private static final Map<String, String> NETTY = Map.of(
            "io.netty.allocator.type",
            "pooled",
            "reactor.netty.ioWorkerCount",
            Integer.toString(Math.max(2, Runtime.getRuntime().availableProcessors())));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        NETTY.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
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
