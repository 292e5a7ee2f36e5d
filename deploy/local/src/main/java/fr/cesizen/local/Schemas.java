package fr.cesizen.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** The database {@code cesizen} with every schema and role, from {@code deploy/postgres}. */
final class Schemas {

    static final String DATABASE = "cesizen";

    private Schemas() {}

    /** @param admin a superuser's login to any database of the server */
    static void create(Database admin, Secrets secrets) throws IOException {
        try {
            admin.create(DATABASE);
            var database = admin.named(DATABASE);
            for (var service : Part.services()) {
                service(database, service, secrets);
            }
            keycloak(database, secrets.keycloakDatabase());
        } catch (SQLException refused) {
            throw new IOException("Cannot create schemas and roles: " + refused.getMessage(), refused);
        }
    }

    private static void service(Database database, Part service, Secrets secrets) throws IOException, SQLException {
        database.run(
                Checkout.find().deploy("postgres/roles.sql"),
                Map.of(
                        "schema", service.schema(),
                        "ownerPassword", secrets.databaseOwner(service),
                        "appPassword", secrets.databaseApp(service)));
    }

    private static void keycloak(Database database, String password) throws IOException, SQLException {
        database.run(Checkout.find().deploy("postgres/keycloak.sql"), Map.of("password", password));
    }
}
