package fr.cesizen.local.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a login page and services of our own; the real ones are in deploy/e2e. */
class ReplayCommandTest {

    private static final String OIDC = "/realms/cesizen/protocol/openid-connect/";

    private final Path folder;
    private final List<HttpServer> servers = new ArrayList<>();
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Properties ports = new Properties();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ReplayCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void openTheDoor() throws IOException {
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

    @AfterEach
    void closeEverything() {
        servers.forEach(server -> server.stop(0));
    }

    private HttpServer serve(String port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        servers.add(server);
        ports.setProperty(port, Integer.toString(server.getAddress().getPort()));
        return server;
    }

    private void letters(String service, String waiting) throws IOException {
        serve(service + "-management").createContext("/actuator/deadletters", call -> {
            boolean admin = "Bearer an-admin".equals(call.getRequestHeaders().getFirst("Authorization"));
            seen.add(call.getRequestMethod() + " " + service);
            answer(call, admin ? 200 : 401, waiting);
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

    private int replay(String... arguments) throws IOException {
        try (var file = Files.newOutputStream(folder.resolve("ports.properties"))) {
            ports.store(file, null);
        }
        var all = new ArrayList<>(List.of("replay", "--state=" + folder));
        all.addAll(List.of(arguments));
        return CesizenCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void showsWhatWaitsAndBringsItBack() throws IOException {
        for (var service : Component.services()) {
            letters(service.label(), "{}");
        }
        letters("garden-service", "{\"cesizen.journal-dlt\":12,\"cesizen.stress-dlt\":1}");
        assertThat(replay()).as(err.toString()).isZero();
        assertThat(out.toString())
                .containsPattern("garden-service +cesizen.journal-dlt +12 waiting, 12 replayed")
                .containsPattern("garden-service +cesizen.stress-dlt +1 waiting, 1 replayed")
                .doesNotContain("ticket-service");
        assertThat(seen).filteredOn(call -> call.startsWith("POST")).containsExactly("POST garden-service");
    }

    @Test
    void onlyCountsWhenThatIsAllItIsAskedFor() throws IOException {
        letters("gdpr-service", "{\"cesizen.account-dlt\":2}");
        assertThat(replay("--dry-run", "gdpr-service")).isZero();
        assertThat(out.toString()).contains("2 waiting").doesNotContain("replayed");
        assertThat(seen).containsExactly("GET gdpr-service");
    }

    @Test
    void saysThatNothingWaits() throws IOException {
        letters("gdpr-service", "{}");
        assertThat(replay("gdpr-service")).isZero();
        assertThat(out.toString()).contains("No dead letters are waiting.");
        assertThat(seen).containsExactly("GET gdpr-service");
    }

    @Test
    void goesOnPastAServiceThatIsDownAndEndsNonZero() throws IOException {
        letters("gdpr-service", "{\"cesizen.account-dlt\":2}");
        assertThat(replay()).isEqualTo(1);
        assertThat(out.toString()).contains("2 replayed");
        assertThat(err.toString()).contains("auth-service cannot be asked", "garden-service cannot be asked");
    }

    @Test
    void refusesPartsThatHaveNone() throws IOException {
        assertThat(replay("gateway")).isEqualTo(1);
        assertThat(err.toString()).contains("gateway has no dead letters", "garden-service");
        assertThat(replay("garden")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no part \"garden\"");
    }
}
