package fr.cesizen.auth.identity;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one connection to Keycloak's admin API, which the clients of its parts share. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    BlockingKeycloakCalls keycloakCalls(IdentityProperties settings, MeterRegistry metrics) {
        return new BlockingKeycloakCalls(settings, metrics);
    }
}
