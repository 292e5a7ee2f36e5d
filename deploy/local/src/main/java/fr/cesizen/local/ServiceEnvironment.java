package fr.cesizen.local;

import java.util.HashMap;
import java.util.Map;

/** The environment variables of the parts built here: the names are those of compose and Kubernetes. */
final class ServiceEnvironment {

    private final Ports ports;
    private final Secrets secrets;

    ServiceEnvironment(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    Map<String, String> of(Part part) {
        var all = new HashMap<String, String>();
        all.put("SERVER_ADDRESS", "127.0.0.1");
        // What the registry tells the others: the service listens nowhere else.
        all.put("EUREKA_INSTANCE_IPADDRESS", "127.0.0.1");
        all.put("SERVER_PORT", Integer.toString(ports.of(part)));
        all.put("CESIZEN_EUREKA", url(Part.DISCOVERY) + "/eureka/");
        all.put("CESIZEN_ISSUER", "http://localhost:" + ports.of(Part.GATEWAY) + "/realms/cesizen");
        all.put("CESIZEN_JWKS", url(Part.KEYCLOAK) + "/realms/cesizen/protocol/openid-connect/certs");
        all.put("CESIZEN_KAFKA_SERVERS", "127.0.0.1:" + ports.of(Part.KAFKA));
        if (part.isService()) {
            all.putAll(database(part));
        }
        all.putAll(own(part));
        return all;
    }

    private Map<String, String> database(Part service) {
        return Map.of(
                "CESIZEN_DB_HOST", "127.0.0.1",
                "CESIZEN_DB_PORT", Integer.toString(ports.of(Part.POSTGRES)),
                "CESIZEN_DB_NAME", Schemas.DATABASE,
                "CESIZEN_DB_PASSWORD", secrets.databaseApp(service),
                "CESIZEN_DB_OWNER_PASSWORD", secrets.databaseOwner(service));
    }

    private Map<String, String> own(Part part) {
        if (part == Part.GATEWAY) {
            return Map.of(
                    "CESIZEN_KEYCLOAK_URL",
                    url(Part.KEYCLOAK),
                    "CESIZEN_MANAGEMENT_PORT",
                    Integer.toString(ports.gatewayManagement()),
                    "CESIZEN_PUBLIC_URL",
                    "http://localhost:" + ports.of(Part.GATEWAY));
        }
        if (part == Part.AUTH) {
            return Map.of(
                    "CESIZEN_KEYCLOAK_URL", url(Part.KEYCLOAK),
                    "CESIZEN_KEYCLOAK_CLIENT_SECRET", secrets.authClient());
        }
        return part.encrypts() ? Map.of("CESIZEN_ENCRYPTION_KEYSET", secrets.keyset(part)) : Map.of();
    }

    private String url(Part part) {
        return "http://127.0.0.1:" + ports.of(part);
    }
}
