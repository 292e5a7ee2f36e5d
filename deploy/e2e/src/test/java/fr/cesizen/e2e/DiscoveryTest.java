package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is registered as a service is sent people's tokens: nobody is without the secret. Runs last, after the faults. */
@ExtendWith(Running.class)
class DiscoveryTest {

    private static final Map<String, Object> IMPOSTOR = Map.of(
            "instance",
            Map.of(
                    "instanceId", "impostor",
                    "app", "EMOTION-SERVICE",
                    "vipAddress", "emotion-service",
                    "hostName", "127.0.0.1",
                    "ipAddr", "127.0.0.1",
                    "status", "UP",
                    "port", Map.of("$", 1, "@enabled", "true"),
                    "dataCenterInfo",
                            Map.of(
                                    "@class",
                                    "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo",
                                    "name",
                                    "MyOwn")));

    private static Response registry(@Nullable String password, String method, String path, @Nullable Object body) {
        var headers = new HashMap<String, String>(Map.of("Accept", "application/json"));
        if (password != null) {
            var login = ("cesizen:" + password).getBytes(StandardCharsets.UTF_8);
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        return new GatewayClient(Running.system().url(Component.DISCOVERY)).send(null, method, path, body, headers);
    }

    @Test
    void anImpostorIsNotRegistered() {
        var secret = Running.system().secrets().registry();
        for (var password : new String[] {null, "", "cesizen", secret.substring(1)}) {
            assertThat(registry(password, "POST", "/eureka/apps/EMOTION-SERVICE", IMPOSTOR)
                            .status())
                    .isEqualTo(401);
            assertThat(registry(password, "GET", "/eureka/apps", null).status()).isEqualTo(401);
        }
        var instances =
                registry(secret, "GET", "/eureka/apps/EMOTION-SERVICE", null).must(200);
        assertThat(instances.body()).doesNotContain("impostor");
    }

    @Test
    void everyServiceSaysWhereItsHealthIs() {
        var secret = Running.system().secrets().registry();
        for (var service : Component.services()) {
            var answer = registry(secret, "GET", "/eureka/apps/" + service.label(), null);
            var instance = answer.must(200).json().at("/application/instance/0");
            var management = Running.system().actuator(service);
            assertThat(instance.at("/metadata/management.port").asString())
                    .isEqualTo(Integer.toString(management.getPort()));
            assertThat(instance.at("/healthCheckUrl").asString()).isEqualTo(management + "/actuator/health");
            assertThat(instance.at("/port/$").asInt())
                    .isEqualTo(Running.system().url(service).getPort());
        }
    }

    @Test
    void theSecretIsInNoLog() throws IOException {
        var secret = Running.system().secrets().registry();
        var encoded = Base64.getEncoder().encodeToString(("cesizen:" + secret).getBytes(StandardCharsets.UTF_8));
        for (var part : Component.values()) {
            var log = Running.system().log(part);
            if (Files.exists(log)) {
                assertThat(Files.readString(log)).as(part.label()).doesNotContain(secret, encoded);
            }
        }
    }
}
