package fr.cesizen.local.keycloak;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.HttpProbe;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm of {@code deploy/keycloak}, in its own schema of a PostgreSQL server.
 *
 * <p>Java is started directly, as {@code kc.sh} would do: the script would remain as its parent and does not forward
 * signals reliably. Usable alone, see {@link Stack#keycloak}.
 */
public final class KeycloakServer implements ProcessSpec {

    private static final Map<String, String> SETTINGS = Map.of(
            "KC_DB_SCHEMA", "keycloak",
            "KC_DB_POOL_INITIAL_SIZE", "1",
            "KC_DB_POOL_MAX_SIZE", "15",
            "KC_CACHE", "local",
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin");

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

    private final StateFolder state;
    private final Ports ports;
    private final SecretsFile secrets;
    private final Database database;

    public KeycloakServer(StateFolder state, Ports ports, SecretsFile secrets, Database database) {
        this.state = state;
        this.ports = ports;
        this.secrets = secrets;
        this.database = database;
    }

    @Override
    public Component part() {
        return Component.KEYCLOAK;
    }

    @Override
    public Command command() throws IOException {
        var home = home(KeycloakDistribution.in(state.runtime()));
        var realms = Files.createDirectories(home.resolve("data/import"));
        var realm = SourceTree.find().deploy("keycloak/cesizen-realm.json");
        StaffAccountWriter.addTo(realm, realms.resolve(realm.getFileName()));
        return KeycloakDistribution.java(home, environment(), "start", "--optimized", "--import-realm");
    }

    @Override
    public void prepare() throws IOException {
        KeycloakDistribution.in(state.runtime());
    }

    @Override
    public boolean isReady() {
        // Keycloak reports that it has started up to 44 s before the imported realm answers.
        return HttpProbe.answers(URI.create("http://127.0.0.1:" + ports.of(Component.KEYCLOAK)
                + "/realms/cesizen/.well-known/openid-configuration"));
    }

    /** A realm that was imported by an earlier build, or with another port for mail, gets what it lacks. */
    @Override
    public void complete() throws IOException {
        var url = URI.create("http://127.0.0.1:" + ports.of(Component.KEYCLOAK));
        new RealmUpdater(url, secrets.keycloakAdmin(), environment())
                .update(SourceTree.find().deploy("keycloak/cesizen-realm.json"));
    }

    /** A separate home with a separate data folder; the rest is linked from the shared distribution. */
    private Path home(Path shared) throws IOException {
        var home = Files.createDirectories(state.data(Component.KEYCLOAK));
        for (var name : SHARED) {
            var link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, shared.resolve(name));
        }
        return home;
    }

    private Map<String, String> environment() {
        var all = new HashMap<>(KeycloakDistribution.BUILD_OPTIONS);
        all.putAll(SETTINGS);
        all.putAll(Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.user(),
                "KC_DB_PASSWORD", database.password(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "AUTH_SERVICE_CLIENT_SECRET", secrets.authClient(),
                "GATEWAY_CLIENT_SECRET", secrets.webClient()));
        all.putAll(StaffAccountWriter.passwords(secrets));
        all.putAll(addresses());
        all.putAll(mail());
        return all;
    }

    /** The mail server of this system, unless the shell names another one. */
    private Map<String, String> mail() {
        var own = new HashMap<>(Map.of(
                "CESIZEN_SMTP_HOST", "127.0.0.1",
                "CESIZEN_SMTP_PORT", Integer.toString(ports.of(Component.MAIL)),
                // People made up by tours, tests and load tests have no mailbox: here, and here alone, they may
                // sign in without one, and a taken address is called so.
                "CESIZEN_VERIFY_EMAIL", "false"));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("CESIZEN_SMTP_") || name.equals("CESIZEN_VERIFY_EMAIL")) {
                own.put(name, value);
            }
        });
        return own;
    }

    /**
     * Address settings: people reach Keycloak only through the gateway, so every token and document contains the gateway's
     * address, whatever host a request names.
     */
    private Map<String, String> addresses() {
        return Map.of(
                "KC_HOSTNAME", "http://localhost:" + ports.of(Component.GATEWAY),
                "KC_PROXY_HEADERS", "xforwarded",
                "KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.0/8,::1",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", Integer.toString(ports.of(Component.KEYCLOAK)),
                "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.management(Component.KEYCLOAK)));
    }
}
