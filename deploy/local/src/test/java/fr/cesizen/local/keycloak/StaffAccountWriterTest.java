package fr.cesizen.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StaffAccountWriterTest {

    private final Path folder;
    private final Path realm = SourceTree.find().deploy("keycloak/cesizen-realm.json");

    StaffAccountWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private JsonNode withAccounts() {
        var copy = folder.resolve("realm.json");
        StaffAccountWriter.addTo(realm, copy);
        return new JsonMapper().readTree(copy.toFile());
    }

    @Test
    void addsAnAccountForEachRoleAndLeavesTheRestOfTheRealmAsItIs() {
        var before = (ObjectNode) new JsonMapper().readTree(realm.toFile());
        var after = (ObjectNode) withAccounts();
        assertThat(after.path("users")).startsWith(before.path("users").path(0)).hasSize(1 + 3);
        assertThat(after.path("users").path(2).path("email").asString()).isEqualTo("admin@cesizen.local");
        assertThat(after.path("users").path(2).path("firstName").asString()).isEqualTo("Dominique");
        assertThat(after.path("users").path(2).path("realmRoles").toString())
                .isEqualTo("[\"default-roles-cesizen\",\"admin\"]");
        before.remove("users");
        after.remove("users");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void leavesThePasswordsToTheEnvironment() throws IOException {
        var secrets = SecretsFile.in(new StateFolder(folder, folder));
        assertThat(withAccounts()
                        .path("users")
                        .path(1)
                        .at("/credentials/0/value")
                        .asString())
                .isEqualTo("${STAFF_SUPPORT_PASSWORD}");
        assertThat(StaffAccountWriter.passwords(secrets))
                .hasSize(3)
                .containsEntry("STAFF_SUPPORT_PASSWORD", secrets.staff("support"));
    }
}
