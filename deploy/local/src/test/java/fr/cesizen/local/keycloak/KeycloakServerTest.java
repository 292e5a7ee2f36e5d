package fr.cesizen.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.local.process.Command;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Keycloak is started; what it then answers, auth-service asks the one that its tests run on. */
class KeycloakServerTest {

    private final Ports ports = Ports.free();
    private final StateFolder state;
    private final SecretsFile secrets;
    private final Command command;

    KeycloakServerTest(@TempDir Path folder) throws IOException {
        state = StateFolder.at(folder);
        secrets = SecretsFile.in(state);
        var database = new Database("127.0.0.1", 5432, "cesizen", "keycloak", secrets.keycloakDatabase());
        command = new KeycloakServer(state, ports, secrets, database).command();
    }

    @Test
    void keepsSecretsOutOfItsCommandLine() {
        assertThat(command.words()).contains("start", "--optimized", "--import-realm");
        for (var secret : new String[] {
            secrets.keycloakAdmin(), secrets.keycloakDatabase(), secrets.authClient(), secrets.staff("admin")
        }) {
            assertThat(command.environment()).containsValue(secret);
            assertThat(command.words()).noneMatch(word -> word.contains(secret));
        }
    }

    @Test
    void namesTheGatewayAsItsAddressAndListensOnThisMachineAlone() {
        assertThat(command.environment())
                .containsEntry("KC_HOSTNAME", "http://localhost:" + ports.of(Component.GATEWAY))
                .containsEntry("KC_HTTP_HOST", "127.0.0.1")
                .containsEntry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
    }

    @Test
    void importsTheRealmWithTheStaffAndNoneOfTheirPasswords() {
        assertThat(state.data(Component.KEYCLOAK).resolve("data/import/cesizen-realm.json"))
                .content()
                .contains("support@cesizen.local", "admin@cesizen.local", "dpo@cesizen.local")
                .contains("${STAFF_ADMIN_PASSWORD}")
                .doesNotContain(secrets.staff("admin"));
    }
}
