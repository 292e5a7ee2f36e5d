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

/** Where each part listens, always on loopback. Keycloak, Kafka and the gateway have a second port of their own. */
public record Ports(Map<Component, Integer> main, int keycloakManagement, int kafkaController, int gatewayManagement) {

    /** Below Linux's ephemeral range, so that no outgoing connection takes a port that was found free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    public Ports {
        main = Map.copyOf(main);
    }

    /** For a system whose gateway keeps its usual management port, or is not started. */
    public Ports(Map<Component, Integer> main, int keycloakManagement, int kafkaController) {
        this(main, keycloakManagement, kafkaController, 8079);
    }

    public int of(Component part) {
        return main.getOrDefault(part, part.usualPort());
    }

    /** Where a part that is built here shows its health and its metrics; the gateway's public port shows neither. */
    public int actuator(Component part) {
        return part == Component.GATEWAY ? gatewayManagement : of(part);
    }

    /** The ports in the documentation. */
    public static Ports usual() {
        return new Ports(Map.of(), 9180, 59093);
    }

    /** Ports that nobody listens on now: for a second system beside a running one. */
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
