package fr.cesizen.local.keycloak;

import fr.cesizen.local.layout.SecretsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Demo accounts of a local system's staff, {@code <role>@cesizen.local}. They come with the realm, in the transaction
 * that imports it. Keycloak takes their generated passwords from its environment, so no file but the secrets contains
 * them.
 */
public final class StaffAccountWriter {

    public static final List<String> ROLES = List.of("support", "admin", "dpo");

    /** By which their colleagues know them; they have no profile. */
    private static final Map<String, String> NAMES = Map.of("support", "Camille", "admin", "Dominique", "dpo", "Sacha");

    private static final JsonMapper JSON = new JsonMapper();

    private StaffAccountWriter() {}

    /** Writes {@code realm}, with the accounts added, to {@code copy}. */
    static void addTo(Path realm, Path copy) {
        var tree = (ObjectNode) JSON.readTree(realm.toFile());
        ROLES.forEach(role -> tree.withArrayProperty("users").addPOJO(account(role)));
        JSON.writeValue(copy.toFile(), tree);
    }

    /** The passwords, by the environment variables to which the accounts refer. */
    static Map<String, String> passwords(SecretsFile secrets) {
        return ROLES.stream().collect(Collectors.toMap(StaffAccountWriter::variable, secrets::staff));
    }

    private static Map<String, Object> account(String role) {
        var address = role + "@cesizen.local";
        var password = Map.of("type", "password", "value", "${" + variable(role) + "}", "temporary", false);
        return Map.of(
                "username",
                address,
                "email",
                address,
                "firstName",
                NAMES.getOrDefault(role, role),
                "emailVerified",
                true,
                "enabled",
                true,
                "attributes",
                Map.of("locale", List.of("fr")),
                "credentials",
                List.of(password),
                // An import does not assign the default roles.
                "realmRoles",
                List.of("default-roles-cesizen", role));
    }

    private static String variable(String role) {
        return "STAFF_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD";
    }
}
