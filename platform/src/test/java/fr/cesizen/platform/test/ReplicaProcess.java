package fr.cesizen.platform.test;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * Another replica of the service beside the one under test, as a process of its own that can be killed. It knows no Kafka:
 * a consumer that dies with a partition would keep other tests waiting for it.
 */
public record ReplicaProcess(Process process, int port) {

    private static final List<String> SHARED = List.of(
            "CESIZEN_DB_HOST",
            "CESIZEN_DB_PORT",
            "CESIZEN_DB_NAME",
            "CESIZEN_DB_PASSWORD",
            "CESIZEN_DB_OWNER_PASSWORD",
            "CESIZEN_ENCRYPTION_KEYSET",
            "CESIZEN_ISSUER",
            "CESIZEN_JWKS");

    /**
     * Starts it on free ports, with the database and the keys of the service under test.
     *
     * @param application the class with the service's {@code main}
     * @param settings further variables of its environment
     */
    public static ReplicaProcess start(Class<?> application, Environment environment, Map<String, String> settings)
            throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classpath(),
                application.getName());
        SHARED.forEach(name -> builder.environment().put(name, environment.getRequiredProperty(name)));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("CESIZEN_MANAGEMENT_PORT", Integer.toString(freePort()));
        builder.environment().put("CESIZEN_KAFKA_SERVERS", "127.0.0.1:1");
        builder.environment().put("CESIZEN_OUTBOX_RELAY", "false");
        builder.environment().put("EUREKA_CLIENT_ENABLED", "false");
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(new File("target", "replica.log"));
        return new ReplicaProcess(builder.start(), port);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Where it answers people. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** As the service is built, without what is there for tests. */
    private static String classpath() {
        var known = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(known.split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
