package fr.cesizen.auth;

import fr.cesizen.auth.account.AccountDatabaseFixture;
import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.platform.test.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The Keycloak of a test JVM: the real server with the product's realm, started as the launcher does. */
public final class TestKeycloak {

    private static final String LOGIN = "keycloak_test";
    private static final TestKeycloak INSTANCE = start();

    private final String url;
    private final Stack stack;
    private final Keycloak admin;

    private TestKeycloak(int port, Stack stack) {
        this.url = "http://localhost:" + port;
        this.stack = stack;
        this.admin =
                Keycloak.getInstance(url, "master", "admin", stack.secrets().keycloakAdmin(), "admin-cli");
    }

    /** Points a service at it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        DynamicPropertyRegistrar keycloak() {
            return settings -> {
                settings.add("CESIZEN_KEYCLOAK_URL", TestKeycloak::url);
                settings.add("CESIZEN_KEYCLOAK_CLIENT_SECRET", TestKeycloak::clientSecret);
                settings.add("CESIZEN_MAIL_HOST", () -> "127.0.0.1");
                settings.add("CESIZEN_MAIL_PORT", TestMailbox::port);
                settings.add("CESIZEN_MAIL_TLS", () -> "false");
                settings.add("CESIZEN_MAIL_SENDER", () -> "ne-pas-repondre@cesizen.test");
                settings.add("CESIZEN_MAIL_LINK", () -> "https://app.cesizen.test");
            };
        }
    }

    public static String url() {
        return INSTANCE.url;
    }

    public static String clientSecret() {
        return INSTANCE.stack.secrets().authClient();
    }

    /** Of the account {@code <role>@cesizen.local} that every local system has. */
    public static String staffPassword(String role) {
        return INSTANCE.stack.secrets().staff(role);
    }

    /** The realm, as an administrator of the server sees it. */
    public static RealmResource realm() {
        return INSTANCE.admin.realm("cesizen");
    }

    /** Runs {@code work} while nobody signs in with an address that they have not confirmed. */
    public static void whileConfirmationIsRequired(Callable<?> work) throws Exception {
        require(true);
        try {
            work.call();
        } finally {
            require(false);
        }
    }

    private static void require(boolean confirmation) {
        var settings = realm().toRepresentation();
        settings.setVerifyEmail(confirmation);
        realm().update(settings);
    }

    public static UsersResource users() {
        return realm().users();
    }

    public static List<UserRepresentation> withEmail(String email) {
        return users().searchByEmail(email, true);
    }

    public static List<UserRepresentation> createdBy(UUID signUp) {
        return users().searchByAttributes("signup:" + signUp);
    }

    /** Runs {@code work} while Keycloak refuses everything about users to the service under test. */
    public static void withoutRights(Runnable work) {
        var realm = realm();
        var management =
                realm.clients().findByClientId("realm-management").get(0).getId();
        var service = realm.clients().findByClientId("auth-service").get(0).getId();
        var account = realm.clients().get(service).getServiceAccountUser().getId();
        var rights = realm.users().get(account).roles().clientLevel(management);
        var all = rights.listAll();
        rights.remove(all);
        try {
            work.run();
        } finally {
            rights.add(all);
        }
    }

    private static TestKeycloak start() {
        try {
            var free = Ports.free();
            int port = free.of(Component.KEYCLOAK);
            // Nobody stands in front: Keycloak's public address is its own.
            var ports = new Ports(
                    Map.of(Component.KEYCLOAK, port, Component.GATEWAY, port, Component.MAIL, TestMailbox.port()),
                    free.management(),
                    free.kafkaController());
            var stack = Stack.at(StateFolder.at(Path.of("target/keycloak")), ports);
            var server = stack.keycloak(database());
            server.stop(); // one that a killed test run left
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            server.start();
            return new TestKeycloak(port, stack);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Database database() {
        var postgres = TestPostgres.get();
        AccountDatabaseFixture.createLogin(LOGIN);
        return new Database(postgres.host(), postgres.port(), TestPostgres.DATABASE, LOGIN, LOGIN);
    }
}
