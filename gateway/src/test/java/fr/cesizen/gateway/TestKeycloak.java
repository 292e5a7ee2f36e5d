package fr.cesizen.gateway;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The real Keycloak with the product's realm, for what signs people in; it starts when a test first asks for it. Its public
 * address is the gateway's usual one, so that its tokens and those of {@link TestTokens} have one issuer.
 */
public final class TestKeycloak {

    private static final Ports FREE = Ports.free();
    private static final Stack STACK = stack();

    /** What the gateway takes for Keycloak. */
    private static final KeycloakRelay RELAY = new KeycloakRelay(STACK.url(Component.KEYCLOAK));

    private static volatile boolean started;

    private TestKeycloak() {}

    /** Starts it, the first time; takes most of a minute. */
    public static synchronized void start() throws IOException {
        if (!started) {
            Runtime.getRuntime().addShutdownHook(new Thread(TestKeycloak::kill));
            STACK.start(Component.POSTGRES);
            STACK.keycloak(STACK.database()).start();
            started = true;
        }
    }

    static boolean isStarted() {
        return started;
    }

    public static KeycloakRelay relay() {
        return RELAY;
    }

    /** Keycloak's own address. */
    public static String address() {
        return STACK.url(Component.KEYCLOAK).toString();
    }

    /** The keys of {@link TestTokens} and, once it has started, Keycloak's own. */
    static String jwks() {
        return RELAY.address() + KeycloakRelay.ALL_KEYS;
    }

    static String openid() {
        return RELAY.address() + "/realms/cesizen/protocol/openid-connect";
    }

    static String clientSecret() {
        return STACK.secrets().webClient();
    }

    static String keyset() {
        return STACK.secrets().sessionKeyset();
    }

    /** The password of one of the demo accounts of staff, {@code <role>@cesizen.local}. */
    public static String password(String role) {
        return STACK.secrets().staff(role);
    }

    private static Stack stack() {
        try {
            var ports = Map.of(
                    Component.KEYCLOAK, FREE.of(Component.KEYCLOAK),
                    Component.POSTGRES, FREE.of(Component.POSTGRES),
                    Component.GATEWAY, 8080);
            var folder = StateFolder.at(Path.of("target/keycloak"));
            kill(Stack.at(folder, Ports.free())); // what a killed test run left
            folder.wipe();
            return Stack.at(folder, new Ports(ports, FREE.management(), FREE.kafkaController()));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void kill() {
        kill(STACK);
    }

    private static void kill(Stack stack) {
        stack.kill(Component.KEYCLOAK);
        stack.kill(Component.POSTGRES);
    }
}
