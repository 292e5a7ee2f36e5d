package fr.cesizen.auth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** What the real server answers only when something is broken. */
class FakeKeycloakTest {

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicInteger tokens = new AtomicInteger();
    private final HttpServer server;
    private final KeycloakUserClient store;

    /** What it answers to a call with the n-th token. */
    private volatile int[] answers = {200};

    FakeKeycloakTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        store = new KeycloakUserClient(
                new IdentityProperties(
                        url,
                        "cesizen",
                        "auth-service",
                        "secret",
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        2,
                        2),
                metrics);
    }

    @BeforeEach
    void open() {
        server.createContext(
                "/realms/cesizen/protocol/openid-connect/token",
                call -> answer(
                        call, 200, "{\"access_token\":\"" + tokens.getAndIncrement() + "\",\"expires_in\":300}"));
        server.createContext("/admin/realms/cesizen/users", call -> {
            var token = call.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
            int status = answers[Math.min(Integer.parseInt(token), answers.length - 1)];
            answer(call, status, status == 200 ? "[]" : "{\"error\":\"as the test says\"}");
        });
        server.start();
    }

    @AfterEach
    void close() {
        store.close();
        server.stop(0);
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.US_ASCII);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private double refusals() {
        return metrics.find("cesizen.identity.refusals").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void takesAFaultOfKeycloaksForAnOutage(int status) {
        answers = new int[] {status};
        assertThatThrownBy(() -> store.createdBy(UUID.randomUUID()).block())
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(refusals()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409})
    void takesARefusalForWhatItIs(int status) {
        answers = new int[] {status};
        assertThatThrownBy(() -> store.createdBy(UUID.randomUUID()).block())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo("identity-refused"));
        assertThat(refusals()).isOne();
    }

    @Test
    void getsAnotherTokenWhenTheOneInHandIsRevoked() {
        answers = new int[] {401, 200};
        assertThat(store.createdBy(UUID.randomUUID()).block()).isEmpty();
        assertThat(tokens).hasValue(2);
        assertThat(refusals()).isZero();
    }
}
