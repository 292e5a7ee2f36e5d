package fr.cesizen.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Properties;

/** {@code ports.properties} in the state folder: ports chosen by the operator, for example {@code gateway=9080}. */
public final class PortsFile {

    public static final String NAME = "ports.properties";

    private PortsFile() {}

    /** The usual ports, except those set in the file. */
    public static Ports in(StateFolder state) throws IOException {
        var own = load(state.root().resolve(NAME));
        var main = new EnumMap<Component, Integer>(Component.class);
        var management = new EnumMap<Component, Integer>(Component.class);
        for (var part : Component.values()) {
            main.put(part, port(own, part.label(), part.usualPort()));
            if (part.hasManagementPort()) {
                management.put(part, port(own, managementKey(part), part.usualManagementPort()));
            }
        }
        return new Ports(
                main, management, port(own, "kafka-controller", Ports.usual().kafkaController()));
    }

    /** The name of a part's management port in the file, for example {@code gateway-management}. */
    public static String managementKey(Component part) {
        return part.label() + "-management";
    }

    private static Properties load(Path file) throws IOException {
        var own = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                own.load(in);
            }
        }
        return own;
    }

    private static int port(Properties own, String key, int usual) {
        var text = own.getProperty(key, Integer.toString(usual)).strip();
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new LauncherException(NAME + ": " + key + "=" + text + " is not a port");
        }
        return Integer.parseInt(text);
    }
}
