package fr.cesizen.local.layout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ports on which the parts listen, always on loopback. Keycloak, Kafka and the gateway have a second port. */
public record Ports(Map<Component, Integer> main, int keycloakManagement, int kafkaController, int gatewayManagement) {

    /** Below Linux's ephemeral range, so that no outgoing connection takes a port found to be free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    public Ports {
        main = Map.copyOf(main);
    }

    /** Ports of a system whose gateway keeps its usual management port or is not started. */
    public Ports(Map<Component, Integer> main, int keycloakManagement, int kafkaController) {
        this(main, keycloakManagement, kafkaController, 8079);
    }

    public int of(Component part) {
        return main.getOrDefault(part, part.usualPort());
    }

    /**
     * The port at which a part that is built here serves health and metrics; the gateway's public port serves neither.
     */
    public int actuator(Component part) {
        return part == Component.GATEWAY ? gatewayManagement : of(part);
    }

    /** The ports in the documentation. */
    public static Ports usual() {
        return new Ports(Map.of(), 9180, 59093);
    }

    /** Ports that are currently free, for a second system beside a running one. */
    public static Ports free() {
        var taken = new HashSet<Integer>();
        var main = new EnumMap<Component, Integer>(Component.class);
        for (var part : Component.values()) {
            main.put(part, unused(taken));
        }
        return new Ports(main, unused(taken), unused(taken), unused(taken));
    }

    private static int unused(Set<Integer> taken) {
        var random = new SecureRandom();
        while (true) {
            int port = LOWEST + random.nextInt(HIGHEST - LOWEST);
            if (taken.add(port) && isFree(port)) {
                return port;
            }
        }
    }

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
