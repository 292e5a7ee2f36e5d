package fr.cesizen.local.service;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.postgres.SchemaInitializer;
import java.util.HashMap;
import java.util.Map;

/** The environment variables of the parts built here, with the same names as in compose and Kubernetes. */
public final class ServiceEnvironment {

    private final Ports ports;
    private final SecretsFile secrets;

    public ServiceEnvironment(Ports ports, SecretsFile secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    public Map<String, String> of(Component part) {
        var all = new HashMap<String, String>();
        all.put("SERVER_ADDRESS", "127.0.0.1");
        // The address that the registry gives to others: the service listens only there.
        all.put("EUREKA_INSTANCE_IPADDRESS", "127.0.0.1");
        all.put("SERVER_PORT", Integer.toString(ports.of(part)));
        all.put("CESIZEN_MANAGEMENT_PORT", Integer.toString(ports.management(part)));
        all.put("CESIZEN_REGISTRY_PASSWORD", secrets.registry());
        all.put("CESIZEN_EUREKA", url(Component.DISCOVERY) + "/eureka/");
        all.put("CESIZEN_ISSUER", "http://localhost:" + ports.of(Component.GATEWAY) + "/realms/cesizen");
        all.put("CESIZEN_JWKS", url(Component.KEYCLOAK) + "/realms/cesizen/protocol/openid-connect/certs");
        all.put("CESIZEN_KAFKA_SERVERS", "127.0.0.1:" + ports.of(Component.KAFKA));
        if (part.isService()) {
            // A load test makes its people up and starts a service alone: nobody can be asked for their consents. This
            // holds in the local system alone, unless the shell says otherwise.
            all.put(
                    "CESIZEN_CONSENTS_UNANSWERED",
                    System.getenv().getOrDefault("CESIZEN_CONSENTS_UNANSWERED", "granted"));
            all.putAll(database(part));
        }
        all.putAll(own(part));
        return all;
    }

    private Map<String, String> database(Component service) {
        return Map.of(
                "CESIZEN_DB_HOST", "127.0.0.1",
                "CESIZEN_DB_PORT", Integer.toString(ports.of(Component.POSTGRES)),
                "CESIZEN_DB_NAME", SchemaInitializer.DATABASE,
                "CESIZEN_DB_PASSWORD", secrets.databaseApp(service),
                "CESIZEN_DB_OWNER_PASSWORD", secrets.databaseOwner(service));
    }

    private Map<String, String> own(Component part) {
        if (part == Component.GATEWAY) {
            return Map.of(
                    "CESIZEN_KEYCLOAK_URL",
                    url(Component.KEYCLOAK),
                    "CESIZEN_PUBLIC_URL",
                    "http://localhost:" + ports.of(Component.GATEWAY),
                    "CESIZEN_SESSION_CLIENT_SECRET",
                    secrets.webClient(),
                    "CESIZEN_SESSION_KEYSET",
                    secrets.sessionKeyset());
        }
        if (part == Component.AUTH) {
            return Map.of(
                    "CESIZEN_KEYCLOAK_URL",
                    url(Component.KEYCLOAK),
                    "CESIZEN_KEYCLOAK_CLIENT_SECRET",
                    secrets.authClient(),
                    "CESIZEN_ENCRYPTION_KEYSET",
                    secrets.keyset(part),
                    // Stays on this machine, as Keycloak's mails do.
                    "CESIZEN_MAIL_HOST",
                    "127.0.0.1",
                    "CESIZEN_MAIL_PORT",
                    Integer.toString(ports.of(Component.MAIL)),
                    "CESIZEN_MAIL_TLS",
                    "false",
                    "CESIZEN_MAIL_SENDER",
                    "ne-pas-repondre@cesizen.local",
                    "CESIZEN_MAIL_LINK",
                    "http://localhost:" + ports.of(Component.GATEWAY));
        }
        if (part == Component.GDPR) {
            // Nobody waits a week for a tour to end; the shell may say otherwise.
            return Map.of(
                    "CESIZEN_ERASURE_COOLING_OFF",
                    System.getenv().getOrDefault("CESIZEN_ERASURE_COOLING_OFF", "0s"),
                    "CESIZEN_CERTIFICATE_KEY",
                    secrets.certificateKey(),
                    "CESIZEN_ENCRYPTION_KEYSET",
                    secrets.keyset(part));
        }
        if (part == Component.TICKET) {
            return Map.of(
                    "CESIZEN_ENCRYPTION_KEYSET",
                    secrets.keyset(part),
                    "CESIZEN_INCIDENT_TOKEN",
                    secrets.incidentToken(),
                    "CESIZEN_ESCALATION_LINK",
                    "http://localhost:" + ports.of(Component.GATEWAY));
        }
        return part.encrypts() ? Map.of("CESIZEN_ENCRYPTION_KEYSET", secrets.keyset(part)) : Map.of();
    }

    private String url(Component part) {
        return "http://127.0.0.1:" + ports.of(part);
    }
}
