package fr.cesizen.platform.registry;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.configuration.TlsProperties;
import org.springframework.cloud.netflix.eureka.config.DiscoveryClientOptionalArgsConfiguration;
import org.springframework.cloud.netflix.eureka.http.EurekaClientHttpRequestFactorySupplier;
import org.springframework.cloud.netflix.eureka.http.RestClientDiscoveryClientOptionalArgs;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

/**
 * Gives the registry's secret to Eureka's client, which sends it with every call.
 *
 * <p>As a header: the client logs the address of a registry that fails, with a password in it (eureka gh-1391).
 */
@AutoConfiguration(before = DiscoveryClientOptionalArgsConfiguration.class)
@ConditionalOnProperty(name = "eureka.client.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RegistryProperties.class)
public class RegistryConfiguration {

    @Bean
    RestClientDiscoveryClientOptionalArgs registryClient(
            RegistryProperties settings, EurekaClientHttpRequestFactorySupplier requests, TlsProperties tls)
            throws GeneralSecurityException, IOException {
        var client = new RestClientDiscoveryClientOptionalArgs(requests, () -> RestClient.builder()
                .defaultHeaders(headers -> headers.setBasicAuth(settings.user(), settings.password())));
        DiscoveryClientOptionalArgsConfiguration.setupTLS(client, tls);
        return client;
    }
}
