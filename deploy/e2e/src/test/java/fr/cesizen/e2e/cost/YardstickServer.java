package fr.cesizen.e2e.cost;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * The yardstick: a server of the JDK that does the same small work for each request, of the kinds that services do: text
 * to numbers, objects, a sorted map, a digest, a response. It never changes; if it must, all kept figures are void.
 */
final class YardstickServer {

    private static final int NUMBERS = 3_000;

    private YardstickServer() {}

    /** Runs until its input ends, as it does with its parent; prints its port first. */
    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", YardstickServer::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
        while (System.in.read() >= 0) {
            // Until the end.
        }
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = work().getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String work() {
        var text = new StringBuilder();
        long value = 42;
        for (int i = 0; i < NUMBERS; i++) {
            value = value * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            text.append(value >>> 40).append(',');
        }
        var sorted = new TreeMap<String, Integer>();
        for (var number : text.toString().split(",", -1)) {
            sorted.merge(number, number.length(), Integer::sum);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            sorted.forEach((number, length) -> digest.update((number + length).getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
