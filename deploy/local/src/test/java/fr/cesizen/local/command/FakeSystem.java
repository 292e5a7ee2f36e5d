package fr.cesizen.local.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** A login page and services of our own, and an operator's console; the real ones are in deploy/e2e. */
final class FakeSystem implements AutoCloseable {

    private static final String OIDC = "/realms/cesizen/protocol/openid-connect/";

    /** Requests to endpoints, as method and service. */
    final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    private final Path folder;
    private final List<HttpServer> servers = new ArrayList<>();
    private final Properties ports = new Properties();

    FakeSystem(Path folder) throws IOException {
        this.folder = folder;
        openTheDoor();
    }

    private void openTheDoor() throws IOException {
        var unused = Ports.free();
        Component.services()
                .forEach(
                        service -> ports.setProperty(service.label() + "-management", "" + unused.management(service)));
        var gateway = serve("gateway");
        gateway.createContext(
                OIDC + "auth", call -> answer(call, 200, "<form id='kc-form-login' action='/login'></form>"));
        gateway.createContext("/login", call -> {
            var form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean right = form.contains("admin%40cesizen.local") && form.contains(secret("staff.admin"));
            call.getResponseHeaders().set("Location", "http://127.0.0.1/callback?code=" + (right ? "right" : "wrong"));
            answer(call, 302, "");
        });
        gateway.createContext(OIDC + "token", call -> {
            var form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(call, form.contains("code=right") ? 200 : 400, "{\"access_token\":\"an-admin\"}");
        });
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }

    private HttpServer serve(String port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        servers.add(server);
        ports.setProperty(port, Integer.toString(server.getAddress().getPort()));
        return server;
    }

    /** Makes a service answer administrators at an endpoint. */
    void endpoint(String service, String name, String body) throws IOException {
        serve(service + "-management").createContext("/actuator/" + name, call -> {
            boolean admin = "Bearer an-admin".equals(call.getRequestHeaders().getFirst("Authorization"));
            seen.add(call.getRequestMethod() + " " + service);
            answer(call, admin ? 200 : 401, body);
        });
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        call.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        call.getResponseBody().write(body.getBytes(StandardCharsets.US_ASCII));
        call.close();
    }

    private String secret(String name) throws IOException {
        var secrets = new Properties();
        try (var in = Files.newInputStream(folder.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets.getProperty(name);
    }

    /** Runs a command of {@code ./cesizen} on this system, and returns how it ended. */
    int run(List<String> command, String... arguments) throws IOException {
        try (var file = Files.newOutputStream(folder.resolve("ports.properties"))) {
            ports.store(file, null);
        }
        var all = new ArrayList<>(command);
        all.add("--state=" + folder);
        all.addAll(List.of(arguments));
        return CesizenCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }
}
