package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.tour.GatewayClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Running.class)
class HangUpTest {

    /** The figure of the documentation is taken with {@code -Dcesizen.e2e.rounds=100}. */
    private static final int ROUNDS = Integer.getInteger("cesizen.e2e.rounds", 10);

    private static final int CLIENTS = 32;

    @ParameterizedTest
    @EnumSource(names = {"EMOTION", "GATEWAY"})
    void leavesNothingHalfDoneAndEveryPoolWhole(Component door) throws Exception {
        var lea = Running.somebody();
        Entries.writeUntilKept(lea, 0);
        var port = Running.system().url(door).getPort();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var calls = IntStream.range(0, CLIENTS)
                        .<Callable<Void>>mapToObj(client -> () -> hangUp(lea.token(), port, client))
                        .toList();
                for (var call : clients.invokeAll(calls)) {
                    call.get();
                }
            }
        } finally {
            clients.shutdown();
        }
        // While what they left behind is worked off, a request may be refused, but never goes without an answer.
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        lea.get(Entries.PATH + "?limit=200").must(200, 503, 504).status() == 200);
        for (int i = 0; i < 40; i++) {
            lea.get(Entries.PATH + "?limit=200").must(200);
        }
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(Running.count("select count(*) from pg_stat_activity"
                            + " where usename = 'emotion_app' and state like 'idle in transaction%'"))
                    .isZero();
            assertThat(gauge("r2dbc_pool_acquired_connections")).isZero();
            assertThat(gauge("cesizen_db_waiting_transactions")).isZero();
        });
        assertThat(Running.count("select count(*) from emotion.entry where person = '" + lea.id + "'"))
                .isEqualTo(
                        Running.count("select count(*) from emotion.idempotency_key where person = '" + lea.id + "'"));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(FaultsTest.growths(lea)).isEqualTo(FaultsTest.entries(lea)));
    }

    /** What emotion-service says of itself; fails when it does not say it. */
    private static double gauge(String name) {
        var answer = new GatewayClient(Running.system().actuator(Component.EMOTION))
                .get(null, "/actuator/prometheus")
                .must(200);
        return answer.body()
                .lines()
                .filter(line -> line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .max()
                .orElseThrow();
    }

    /** Writes, lists or reads, and closes the socket at a random moment. */
    private static Void hangUp(String token, int port, int client) throws IOException {
        var body = "{\"feltAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Paris\",\"note\":\"" + "n".repeat(500)
                + "\",\"emotions\":[{\"code\":\"calm\",\"intensity\":1}]}";
        var write = client % 3 == 0;
        var line = write
                ? "POST " + Entries.PATH
                : List.of("GET " + Entries.PATH + "?limit=200", "GET " + Entries.PATH + "/" + new UUID(0x7000L, 1))
                        .get(client % 2);
        var request = line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: "
                + (write ? body.length() : 0) + "\r\n\r\n" + (write ? body : "");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(new Random().nextInt(20_000)));
        }
        return null;
    }
}
