package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StaffAccountsTest {

    private final Path folder;
    private final Path realm = Checkout.find().deploy("keycloak/cesizen-realm.json");

    StaffAccountsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private JsonNode withAccounts() {
        var copy = folder.resolve("realm.json");
        StaffAccounts.addTo(realm, copy);
        return new JsonMapper().readTree(copy.toFile());
    }

    @Test
    void addsAnAccountForEachRoleAndLeavesTheRestOfTheRealmAsItIs() {
        var before = (ObjectNode) new JsonMapper().readTree(realm.toFile());
        var after = (ObjectNode) withAccounts();
        assertThat(after.path("users")).startsWith(before.path("users").path(0)).hasSize(1 + 3);
        assertThat(after.path("users").path(2).path("email").asString()).isEqualTo("admin@cesizen.local");
        assertThat(after.path("users").path(2).path("realmRoles").toString())
                .isEqualTo("[\"default-roles-cesizen\",\"admin\"]");
        before.remove("users");
        after.remove("users");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void leavesThePasswordsToTheEnvironment() throws IOException {
        var secrets = Secrets.in(new StateFolder(folder, folder));
        assertThat(withAccounts()
                        .path("users")
                        .path(1)
                        .at("/credentials/0/value")
                        .asString())
                .isEqualTo("${STAFF_SUPPORT_PASSWORD}");
        assertThat(StaffAccounts.passwords(secrets))
                .hasSize(3)
                .containsEntry("STAFF_SUPPORT_PASSWORD", secrets.staff("support"));
    }
}
