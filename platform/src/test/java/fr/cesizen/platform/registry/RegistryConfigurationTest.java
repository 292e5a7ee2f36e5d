package fr.cesizen.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.appinfo.InstanceInfo;
import com.netflix.discovery.shared.resolver.DefaultEndpoint;
import com.netflix.discovery.shared.transport.EurekaHttpClient;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.configuration.TlsProperties;
import org.springframework.cloud.netflix.eureka.EurekaClientConfigBean;
import org.springframework.cloud.netflix.eureka.TimeoutProperties;
import org.springframework.cloud.netflix.eureka.http.DefaultEurekaClientHttpRequestFactorySupplier;
import org.springframework.cloud.netflix.eureka.http.RestClientTransportClientFactories;

/** Eureka's own client as Spring Cloud makes it, before a registry that writes down what it is sent. */
class RegistryConfigurationTest {

    static final RegistryProperties LOGIN = new RegistryProperties("cesizen", "a-secret");

    final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    HttpServer registry;

    @BeforeEach
    void openARegistry() throws Exception {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/eureka/", call -> {
            sent.add(call.getRequestMethod() + " " + call.getRequestHeaders().getFirst("Authorization"));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        registry.start();
    }

    @AfterEach
    void closeIt() {
        registry.stop(0);
    }

    EurekaHttpClient client() throws Exception {
        var requests = new DefaultEurekaClientHttpRequestFactorySupplier(new TimeoutProperties(), Set.of());
        var settings = new RegistryConfiguration().registryClient(LOGIN, requests, new TlsProperties());
        var instance =
                InstanceInfo.Builder.newBuilder().setAppName("emotion-service").build();
        return new RestClientTransportClientFactories(settings)
                .newTransportClientFactory(
                        new EurekaClientConfigBean(), List.of(), instance, Optional.empty(), Optional.empty())
                .newClient(new DefaultEndpoint(
                        "http://127.0.0.1:" + registry.getAddress().getPort() + "/eureka/"));
    }

    @Test
    void sendsTheSecretWithEveryCallThoughTheAddressHasNone() throws Exception {
        var client = client();
        client.cancel("EMOTION-SERVICE", "emotion-service:1");
        client.getApplications();
        var basic = "Basic " + Base64.getEncoder().encodeToString("cesizen:a-secret".getBytes(StandardCharsets.UTF_8));
        assertThat(sent).containsExactly("DELETE " + basic, "GET " + basic);
    }

    @Test
    void keepsTheSecretOutOfWhatIsPrinted() {
        assertThat(LOGIN.toString()).contains("cesizen").doesNotContain("a-secret");
    }
}
