package fr.cesizen.gateway.requestsize;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.RawConnection;
import fr.cesizen.platform.test.TestTokens;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clients that send slowly, stop or break off. A body has seven seconds here, an answer four; all bodies share 1 MB. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class StalledBodiesTest {

    private static final String UPLOAD = "/api/v1/journal/imports";
    private static final String SIGN_IN = "/realms/cesizen/login-actions/stalled";
    private static final String ENTRY = "/api/v1/journal/stalled";

    @Autowired
    CircuitBreakerRegistry breakers;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    final List<RawConnection> connections = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
        await().until(() -> heldOctets() == 0);
    }

    static String post(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + TestTokens.bearer(UUID.randomUUID())
                + "\r\nAccept-Language: en\r\nContent-Length: " + length + "\r\n\r\n";
    }

    RawConnection sending(String path, int length, String beginning) throws IOException {
        var connection = new RawConnection(port);
        connections.add(connection);
        return connection.write(post(path, length)).write(beginning);
    }

    List<RawConnection> stalled(int count, String path) throws IOException {
        var stalled = new ArrayList<RawConnection>();
        for (int i = 0; i < count; i++) {
            stalled.add(sending(path, 1000, "0123456789"));
        }
        return stalled;
    }

    int failures() {
        return List.of("emotion-service", "keycloak", "streams").stream()
                .mapToInt(name -> breakers.circuitBreaker(name).getMetrics().getNumberOfFailedCalls())
                .sum();
    }

    double heldOctets() {
        return metrics.get("cesizen_bodies_held").gauge().value();
    }

    double connectionsToServices() {
        return metrics.find("reactor.netty.connection.provider.active.connections").gauges().stream()
                .filter(gauge -> "proxy".equals(gauge.getId().getTag("name")))
                .mapToDouble(Gauge::value)
                .sum();
    }

    static void echo(Upstream service, String path) {
        service.on(path, (request, response) -> request.receive()
                .aggregate()
                .asString()
                .flatMap(body -> Mono.from(Upstream.text(response, "got " + body.length()))));
    }

    @Test
    void keepNobodyElseWaiting() throws IOException {
        echo(EMOTION, "/api/v1/journal/quick");
        echo(EMOTION, "/api/v1/journal/slow-link");
        echo(KEYCLOAK, "/realms/cesizen/login-actions/quick");
        int failedBefore = failures();
        var stalled = new ArrayList<>(stalled(50, ENTRY));
        stalled.addAll(stalled(20, SIGN_IN));
        stalled.addAll(stalled(1, UPLOAD));
        for (var path : List.of("/api/v1/journal/quick", "/realms/cesizen/login-actions/quick")) {
            assertThat(RawConnection.answer(port, post(path, 4) + "body"))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("got 4");
        }
        // Longer than an answer may take, as a history on a slow link.
        var slow = sending("/api/v1/journal/slow-link", 9, "");
        for (var tick : Flux.interval(Duration.ofMillis(500)).take(9).toIterable()) {
            slow.write(tick.toString());
        }
        assertThat(slow.answer()).startsWith("HTTP/1.1 200 ").endsWith("got 9");
        assertThat(EMOTION.only("/api/v1/journal/slow-link").headers()).containsEntry("content-length", "9");

        for (var connection : stalled) {
            assertThat(connection.answer())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("\"type\":\"/problems/request-timeout\"", "Incomplete request")
                    .containsIgnoringCase("\nconnection: close\r\n");
            assertThat(connection.isEnded()).isTrue();
        }
        assertThat(EMOTION.seen(ENTRY)).isEmpty();
        assertThat(KEYCLOAK.seen(SIGN_IN)).isEmpty();
        assertThat(failures()).isEqualTo(failedBefore);
    }

    @Test
    void countAsNoFailureWhenTheyBreakOff(CapturedOutput log) throws IOException {
        echo(EMOTION, UPLOAD);
        int failedBefore = failures();
        int uploadsBefore = EMOTION.seen(UPLOAD).size();
        for (int i = 0; i < 25; i++) {
            sending("/api/v1/journal/broken-off", 1000, "half");
            sending(UPLOAD, 1000, "half");
        }
        await().until(() -> EMOTION.seen(UPLOAD).size() == uploadsBefore + 25);
        for (var connection : connections) {
            connection.reset();
        }
        await().until(() -> connectionsToServices() == 0);
        assertThat(failures()).isEqualTo(failedBefore);
        assertThat(EMOTION.seen("/api/v1/journal/broken-off")).isEmpty();
        assertThat(log).doesNotContain("ERROR");
    }

    @Test
    void giveWayWhenTheyHoldTooMuchTogether() throws IOException {
        echo(EMOTION, "/api/v1/journal/small");
        var large = new ArrayList<RawConnection>();
        for (int i = 0; i < 11; i++) {
            large.add(sending("/api/v1/journal/large", 100_000, "x".repeat(99_999)));
        }
        await().until(() -> metrics.counter("cesizen_bodies_refusals").count() > 0);
        assertThat(heldOctets()).isLessThan(1024 * 1024);
        assertThat(RawConnection.answer(port, post("/api/v1/journal/small", 4) + "body"))
                .endsWith("got 4");
        for (var connection : large) {
            connection.write("y");
        }
        assertThat(large)
                .extracting(RawConnection::answer)
                .anySatisfy(answer -> assertThat(answer)
                        .startsWith("HTTP/1.1 503 ")
                        .containsIgnoringCase("\nretry-after: 5\r\n")
                        .contains("/problems/unavailable"))
                .anySatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 200 "));
    }
}
