package fr.cesizen.local;

import fr.cesizen.local.kafka.KafkaServer;
import fr.cesizen.local.keycloak.KeycloakServer;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.mail.MailServer;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.local.postgres.PostgresServer;
import fr.cesizen.local.postgres.SchemaInitializer;
import fr.cesizen.local.process.ProcessSpec;
import fr.cesizen.local.service.JavaService;
import fr.cesizen.local.service.ServiceEnvironment;
import fr.cesizen.local.service.ServiceJarExtractor;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How each part of one system is started. */
record ProcessSpecs(StateFolder state, Ports ports, SecretsFile secrets, Map<Component, ServiceJarExtractor> jars) {

    ProcessSpecs(StateFolder state, Ports ports, SecretsFile secrets) {
        this(state, ports, secrets, new ConcurrentHashMap<>());
    }

    /** @param extras environment variables in addition to the usual ones; used only by parts built here */
    ProcessSpec of(Component part, Map<String, String> extras) {
        return switch (part) {
            case POSTGRES -> new PostgresServer(state, ports, secrets);
            case KAFKA -> new KafkaServer(state, ports);
            case MAIL -> new MailServer(state, ports);
            case KEYCLOAK -> keycloak(cesizen().as("keycloak", secrets.keycloakDatabase()));
            default -> service(part, extras);
        };
    }

    ProcessSpec keycloak(Database database) {
        return new KeycloakServer(state, ports, secrets, database);
    }

    /** The superuser's login to the database of all schemas. */
    Database cesizen() {
        return new Database(
                "127.0.0.1",
                ports.of(Component.POSTGRES),
                SchemaInitializer.DATABASE,
                "postgres",
                secrets.databaseAdmin());
    }

    private ProcessSpec service(Component part, Map<String, String> extras) {
        var environment = new HashMap<>(new ServiceEnvironment(ports, secrets).of(part));
        environment.putAll(extras);
        var jar = jars.computeIfAbsent(part, built -> new ServiceJarExtractor(built, state.services()));
        return new JavaService(part, ports.management(part), environment, jar);
    }
}
