package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import io.r2dbc.pool.ConnectionPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;

/** Readers who leave, who stall, and who are too many. */
@ServiceTest
class HungUpExportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ApiClient api;

    @Autowired
    ConnectionPool pool;

    @LocalServerPort
    int port;

    ApiClient lea;

    @BeforeEach
    void someoneWithALot() {
        lea = api.somebody();
        Participants.giveAll(lea.authorization());
        Participants.give(
                "emotion-service", lea.authorization(), Map.of("journal-entries", ExportTest.rows(Integer.MAX_VALUE)));
    }

    Socket ask() {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream()
                    .write(("GET " + ExportTest.PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + lea.authorization() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static void leave(Socket socket) {
        try {
            socket.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static String head(Socket socket) throws IOException {
        var bytes = socket.getInputStream().readNBytes(12);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    void everythingIsFreeAgain() {
        await().until(() -> Participants.OPEN.get() == 0);
        await().until(() -> StoredRows.idleTransactions("gdpr_app") == 0);
        await().until(() -> pool.getMetrics().orElseThrow().acquiredSize() == 0);
        var tom = api.somebody();
        Participants.giveAll(tom.authorization());
        for (int i = 0; i < 40; i++) {
            assertThat(tom.get(ExportTest.PATH).status(200).bytes()).isNotEmpty();
        }
    }

    @Test
    void leavesNothingBehindWhenReadersHangUpByTheHundred() {
        var random = new Random(7);
        for (int round = 0; round < 10; round++) {
            IntStream.range(0, 32).parallel().mapToObj(i -> ask()).forEach(socket -> {
                try (socket) {
                    socket.getInputStream().readNBytes(random.nextInt(60_000));
                } catch (IOException ex) {
                    throw new UncheckedIOException(ex);
                }
            });
        }
        everythingIsFreeAgain();
    }

    @Test
    void goesNoFasterThanItsReader() throws IOException {
        var made = new AtomicLong();
        Participants.give(
                "emotion-service",
                lea.authorization(),
                Map.of(
                        "journal-entries",
                        ExportTest.rows(Integer.MAX_VALUE).doOnNext(row -> made.addAndGet(row.length()))));
        try (var stalled = ask()) {
            assertThat(head(stalled)).isEqualTo("HTTP/1.1 200");
            var before = new AtomicLong(-1);
            await().pollInterval(Duration.ofMillis(500)).until(() -> before.getAndSet(made.get()) == made.get());
            // What the sockets of both hops and the buffers between them hold, and no more.
            assertThat(made.get()).isPositive().isLessThan(64L << 20);
        }
        everythingIsFreeAgain();
    }

    @Test
    void tellsWhoeverComesWhenAllPlacesAreTakenToComeBack() throws IOException {
        var stalled = new ArrayList<Socket>();
        Participants.give(
                "auth-service",
                lea.authorization(),
                Map.of("things", ExportTest.rows(500).concatWith(Flux.never())));
        try {
            for (int i = 0; i < 40; i++) {
                stalled.add(ask());
            }
            for (var socket : stalled) {
                assertThat(head(socket)).isEqualTo("HTTP/1.1 200");
            }
            lea.get(ExportTest.PATH).problem(503, "export-busy").header("Retry-After");
        } finally {
            List.copyOf(stalled).forEach(HungUpExportTest::leave);
        }
        everythingIsFreeAgain();
    }
}
