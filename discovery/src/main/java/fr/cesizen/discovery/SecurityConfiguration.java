package fr.cesizen.discovery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.Assert;

/** Asks everybody for the registry's secret: an instance that is registered is sent the tokens of people. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Probes and Prometheus have no secret; they call the management port, which is the only one with endpoints. */
    @Bean
    SecurityFilterChain registryChain(HttpSecurity http, SecurityProperties settings) throws Exception {
        // Spring Boot would make a password of its own, which no service knows, and log it.
        Assert.state(!settings.getUser().isPasswordGenerated(), "CESIZEN_REGISTRY_PASSWORD is empty");
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(EndpointRequest.to("health", "info", "prometheus"))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/eureka/**"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Not Spring's own store of users: it would replace the secret by a bcrypt hash, and each heartbeat would cost one. */
    @Bean
    UserDetailsService registryUser(
            @Value("${spring.security.user.name}") String name,
            @Value("${spring.security.user.password}") String password) {
        return asked -> {
            if (!asked.equals(name)) {
                throw new UsernameNotFoundException("Unknown");
            }
            return User.withUsername(name).password("{noop}" + password).build();
        };
    }

    /** A timer for every filter of the chain would be more metrics than the registry has. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
