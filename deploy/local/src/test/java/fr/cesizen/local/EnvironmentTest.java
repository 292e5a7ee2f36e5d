package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.service.ServiceEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    private static final List<Component> BUILT_HERE =
            Arrays.stream(Component.values()).filter(Component::isBuiltHere).toList();

    private final SecretsFile secrets;
    private final ServiceEnvironment environment;

    EnvironmentTest(@TempDir Path folder) throws IOException {
        secrets = SecretsFile.in(new StateFolder(folder, folder));
        environment = new ServiceEnvironment(Ports.usual(), secrets);
    }

    @Test
    void everyPartBuiltHereKnowsTheRegistrysSecretAndItsManagementPort() {
        for (var part : BUILT_HERE) {
            assertThat(environment.of(part))
                    .containsEntry("CESIZEN_REGISTRY_PASSWORD", secrets.registry())
                    .containsEntry("CESIZEN_EUREKA", "http://127.0.0.1:8761/eureka/")
                    .containsEntry("CESIZEN_MANAGEMENT_PORT", "" + Ports.usual().management(part));
        }
    }

    @Test
    void onlyTicketServiceKnowsTheTokenOfAlerts() {
        for (var part : BUILT_HERE) {
            var known = environment.of(part);
            if (part == Component.TICKET) {
                assertThat(known)
                        .containsEntry("CESIZEN_INCIDENT_TOKEN", secrets.incidentToken())
                        .hasEntrySatisfying("CESIZEN_ESCALATION_LINK", link -> assertThat(link)
                                .startsWith("http://localhost:"))
                        .containsEntry("CESIZEN_ENCRYPTION_KEYSET", secrets.keyset(part));
            } else {
                assertThat(known).doesNotContainKey("CESIZEN_INCIDENT_TOKEN");
            }
        }
    }

    @Test
    void onlyServicesKnowTheDatabase() {
        assertThat(environment.of(Component.GDPR))
                .containsEntry("CESIZEN_DB_PORT", "55432")
                .containsKey("CESIZEN_DB_PASSWORD");
        assertThat(environment.of(Component.GATEWAY))
                .doesNotContainKeys("CESIZEN_DB_PASSWORD", "CESIZEN_ENCRYPTION_KEYSET");
    }

    @Test
    void onlyServicesHoldAKeyset() {
        for (var part : BUILT_HERE) {
            assertThat(environment.of(part).containsKey("CESIZEN_ENCRYPTION_KEYSET"))
                    .as(part.label())
                    .isEqualTo(part.encrypts());
        }
    }

    @Test
    void tokensNameTheGatewayButKeysComeFromKeycloakItself() {
        assertThat(environment.of(Component.STRESS))
                .containsEntry("CESIZEN_ISSUER", "http://localhost:8080/realms/cesizen")
                .containsEntry("CESIZEN_JWKS", "http://127.0.0.1:8180/realms/cesizen/protocol/openid-connect/certs");
        assertThat(environment.of(Component.AUTH))
                .containsKeys("CESIZEN_KEYCLOAK_URL", "CESIZEN_KEYCLOAK_CLIENT_SECRET");
    }

    @Test
    void theGatewayAloneSignsPeopleInByCookies() {
        for (var part : BUILT_HERE) {
            var isGateway = part == Component.GATEWAY;
            for (var name : List.of("CESIZEN_SESSION_CLIENT_SECRET", "CESIZEN_SESSION_KEYSET")) {
                assertThat(environment.of(part).containsKey(name))
                        .as(part + " " + name)
                        .isEqualTo(isGateway);
            }
        }
    }
}
