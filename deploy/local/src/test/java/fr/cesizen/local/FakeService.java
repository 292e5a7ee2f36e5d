package fr.cesizen.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the launcher needs of a Spring Boot jar, in one class: it extracts itself, and is healthy. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getProperty("jarmode") != null) {
            var jar = Path.of(System.getProperty("java.class.path"));
            Files.copy(jar, Path.of(arguments[arguments.length - 1]).resolve(jar.getFileName()));
        } else if (System.getenv("FAKE_DIES") != null) {
            System.out.println("I cannot reach my database");
            System.exit(3);
        } else {
            serve();
        }
    }

    private static void serve() throws IOException {
        int port = Integer.parseInt(System.getenv("CESIZEN_MANAGEMENT_PORT"));
        var address = new InetSocketAddress(System.getenv("SERVER_ADDRESS"), port);
        var server = HttpServer.create(address, 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        if (System.getenv("FAKE_LINGERS") != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> linger(server)));
        }
        server.start();
        System.out.println("ready");
    }

    /** As a service that finishes the requests under way. */
    private static void linger(HttpServer server) {
        server.stop(0);
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
