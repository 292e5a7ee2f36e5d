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

/**
 * The ports on which the parts listen, always on loopback; usual ones where a map has none.
 *
 * @param main what each part is there for
 * @param management health and metrics of Keycloak and of the parts built here
 */
public record Ports(Map<Component, Integer> main, Map<Component, Integer> management, int kafkaController) {

    /** Below Linux's ephemeral range, so that no outgoing connection takes a port found to be free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    public Ports {
        main = Map.copyOf(main);
        management = Map.copyOf(management);
    }

    public int of(Component part) {
        return main.getOrDefault(part, part.usualPort());
    }

    /**
     * The port at which a part serves health and metrics.
     *
     * @throws IllegalArgumentException when it has none
     */
    public int management(Component part) {
        if (!part.hasManagementPort()) {
            throw new IllegalArgumentException(part + " has no management port");
        }
        return management.getOrDefault(part, part.usualManagementPort());
    }

    /** The ports in the documentation. */
    public static Ports usual() {
        return new Ports(Map.of(), Map.of(), 59093);
    }

    /** Ports that are currently free, for a second system beside a running one. */
    public static Ports free() {
        var taken = new HashSet<Integer>();
        var main = new EnumMap<Component, Integer>(Component.class);
        var management = new EnumMap<Component, Integer>(Component.class);
        for (var part : Component.values()) {
            main.put(part, unused(taken));
            if (part.hasManagementPort()) {
                management.put(part, unused(taken));
            }
        }
        return new Ports(main, management, unused(taken));
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
