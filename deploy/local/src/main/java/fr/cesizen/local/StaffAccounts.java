package fr.cesizen.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Demo accounts of a local system's staff, {@code <role>@cesizen.local}, with generated passwords. */
final class StaffAccounts {

    static final List<String> ROLES = List.of("support", "admin", "dpo");

    private final KeycloakAdmin keycloak;

    StaffAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Creates those that are missing. */
    void create(Secrets secrets) throws IOException {
        keycloak.signIn();
        for (var role : ROLES) {
            if (find(role).isEmpty()) {
                keycloak.post("/users", account(role, secrets.staff(role)));
            }
            // Again at every start: a crash may have come between the account and its role.
            var id = find(role).path(0).path("id").asString();
            keycloak.post("/users/" + id + "/role-mappings/realm", List.of(keycloak.get("/roles/" + role)));
        }
    }

    private tools.jackson.databind.JsonNode find(String role) throws IOException {
        return keycloak.get("/users?exact=true&email=" + address(role));
    }

    private static Map<String, Object> account(String role, String password) {
        return Map.of(
                "username", address(role),
                "email", address(role),
                "emailVerified", true,
                "enabled", true,
                "attributes", Map.of("locale", List.of("fr")),
                "credentials", List.of(Map.of("type", "password", "value", password, "temporary", false)));
    }

    static String address(String role) {
        return role + "@cesizen.local";
    }
}
