package fr.cesizen.local.layout;

import fr.cesizen.local.keycloak.StaffAccountWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords and keys of one system, generated at its first start and kept in a file that only its owner can read. */
public final class SecretsFile {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<String> PASSWORDS =
            List.of("database.admin", "keycloak.database", "keycloak.admin", "auth.client", "web.client", "registry");

    private final Properties values;

    private SecretsFile(Properties values) {
        this.values = values;
    }

    /** Reads the secrets of that system, and generates missing ones. */
    public static SecretsFile in(StateFolder state) throws IOException {
        var values = new Properties();
        if (Files.exists(state.secrets())) {
            try (var in = Files.newInputStream(state.secrets())) {
                values.load(in);
            }
        }
        int known = values.size();
        complete(values);
        if (values.size() > known) {
            store(values, state.secrets());
        }
        return new SecretsFile(values);
    }

    public String databaseAdmin() {
        return get("database.admin");
    }

    public String databaseOwner(Component service) {
        return get(service.schema() + ".database.owner");
    }

    public String databaseApp(Component service) {
        return get(service.schema() + ".database.app");
    }

    public String keyset(Component service) {
        return get(service.schema() + ".keyset");
    }

    public String keycloakDatabase() {
        return get("keycloak.database");
    }

    /** Password of {@code admin} in Keycloak's master realm. */
    public String keycloakAdmin() {
        return get("keycloak.admin");
    }

    public String authClient() {
        return get("auth.client");
    }

    /** Of Keycloak's client {@code cesizen-web}, by which the gateway signs people in. */
    public String webClient() {
        return get("web.client");
    }

    /** The key of the cookies in which browsers hold their sessions. */
    public String sessionKeyset() {
        return get("session.keyset");
    }

    /** With which gdpr-service signs certificates of erasure. */
    public String certificateKey() {
        return get("certificate.key");
    }

    /** What Alertmanager shows to ticket-service. */
    public String incidentToken() {
        return get("incident.token");
    }

    /** What every process shows to the registry. */
    public String registry() {
        return get("registry");
    }

    /** Password of the staff's demo account with that role: {@code support}, {@code admin}, {@code dpo}. */
    public String staff(String role) {
        return get("staff." + role);
    }

    private String get(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret " + name);
        }
        return value;
    }

    private static void complete(Properties values) {
        for (var name : PASSWORDS) {
            values.computeIfAbsent(name, absent -> password());
        }
        values.computeIfAbsent("incident.token", absent -> password());
        values.computeIfAbsent("session.keyset", absent -> KeysetGenerator.fresh());
        values.computeIfAbsent("certificate.key", absent -> SigningKeyGenerator.fresh());
        for (var role : StaffAccountWriter.ROLES) {
            values.computeIfAbsent("staff." + role, absent -> password());
        }
        for (var service : Component.services()) {
            values.computeIfAbsent(service.schema() + ".database.owner", absent -> password());
            values.computeIfAbsent(service.schema() + ".database.app", absent -> password());
            if (service.encrypts()) {
                values.computeIfAbsent(service.schema() + ".keyset", absent -> KeysetGenerator.fresh());
            }
        }
    }

    /** 192 bits in letters, digits, - and _: safe in SQL, URLs and shells without quoting. */
    private static String password() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static void store(Properties values, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var temporary = Files.createTempFile(file.getParent(), "secrets", ".tmp", onlyOwner);
        try (var out = Files.newOutputStream(temporary)) {
            values.store(out, "Made by ./cesizen for this machine alone");
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
