package fr.cesizen.local;

import java.util.HashMap;
import java.util.Map;

/** How each part of one system is run. */
record Servers(StateFolder state, Ports ports, Secrets secrets) {

    /** @param extras environment variables on top of the usual ones; only parts built here take any */
    Server of(Part part, Map<String, String> extras) {
        return switch (part) {
            case POSTGRES -> new PostgresServer(state, ports, secrets);
            case KAFKA -> new KafkaServer(state, ports);
            case KEYCLOAK -> keycloak(cesizen().as("keycloak", secrets.keycloakDatabase()));
            default -> service(part, extras);
        };
    }

    Server keycloak(Database database) {
        return new KeycloakServer(state, ports, secrets, database);
    }

    /** The database of all schemas, as its superuser. */
    Database cesizen() {
        return new Database(
                "127.0.0.1", ports.of(Part.POSTGRES), Schemas.DATABASE, "postgres", secrets.databaseAdmin());
    }

    private Server service(Part part, Map<String, String> extras) {
        var environment = new HashMap<>(new ServiceEnvironment(ports, secrets).of(part));
        environment.putAll(extras);
        return new JavaService(part, ports.actuator(part), environment, new ServiceJar(part, state.services()));
    }
}
