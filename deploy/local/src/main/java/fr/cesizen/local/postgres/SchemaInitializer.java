package fr.cesizen.local.postgres;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.SourceTree;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** Creates the database {@code cesizen} with every schema and role, from {@code deploy/postgres}. */
public final class SchemaInitializer {

    public static final String DATABASE = "cesizen";

    private SchemaInitializer() {}

    /** @param admin a superuser's login to any database of the server */
    static void create(Database admin, SecretsFile secrets) throws IOException {
        try {
            admin.create(DATABASE);
            var database = admin.named(DATABASE);
            for (var service : Component.services()) {
                service(database, service, secrets);
            }
            keycloak(database, secrets.keycloakDatabase());
        } catch (SQLException refused) {
            throw new IOException("Cannot create schemas and roles: " + refused.getMessage(), refused);
        }
    }

    private static void service(Database database, Component service, SecretsFile secrets)
            throws IOException, SQLException {
        database.run(
                SourceTree.find().deploy("postgres/roles.sql"),
                Map.of(
                        "schema", service.schema(),
                        "ownerPassword", secrets.databaseOwner(service),
                        "appPassword", secrets.databaseApp(service)));
    }

    private static void keycloak(Database database, String password) throws IOException, SQLException {
        database.run(SourceTree.find().deploy("postgres/keycloak.sql"), Map.of("password", password));
    }
}
