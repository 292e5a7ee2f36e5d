package fr.cesizen.gateway.routes;

import fr.cesizen.platform.security.SecurityConfiguration;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.WebFilter;

/**
 * Leaves Keycloak's paths to Keycloak: the tokens of its account pages and clients have other audiences than ours.
 *
 * <p>An auto-configuration, because the platform's chain gives way to any chain defined before it.
 */
@AutoConfiguration(after = SecurityConfiguration.class)
public class KeycloakSecurityConfiguration {

    @Bean
    @Order(0)
    SecurityWebFilterChain keycloakChain() {
        return new MatcherSecurityWebFilterChain(
                ServerWebExchangeMatchers.pathMatchers("/realms/**", "/resources/**"),
                List.<WebFilter>of((exchange, chain) -> chain.filter(exchange)));
    }
}
