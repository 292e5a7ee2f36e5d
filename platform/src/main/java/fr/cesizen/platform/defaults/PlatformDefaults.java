package fr.cesizen.platform.defaults;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Settings that every service shares, below everything else: a service's own file or environment overrides them. */
public final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            new YamlPropertySourceLoader()
                    .load("platform defaults", new ClassPathResource("platform-defaults.yml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException ex) {
            throw new IllegalStateException("platform-defaults.yml is not readable", ex);
        }
    }
}
