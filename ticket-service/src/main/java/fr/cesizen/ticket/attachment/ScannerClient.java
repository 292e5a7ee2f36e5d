package fr.cesizen.ticket.attachment;

import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.ChannelOption;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.tcp.TcpClient;

/**
 * Asks a scanner for malware, by clamd's INSTREAM: pieces behind their length, and one of no length. A scanner that is
 * configured and does not answer lets nothing pass.
 */
@Component
class ScannerClient {

    private static final Logger log = LoggerFactory.getLogger(ScannerClient.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = new byte[Integer.BYTES];
    private static final String CLEAN = "CLEAN";
    private static final String INFECTED = "INFECTED";
    private static final String UNAVAILABLE = "UNAVAILABLE";
    private static final int MOST_WAITING = 500;
    private static final int LONGEST_ANSWER = 1000;
    private static final int TO_CONNECT = 2_000;

    private final AttachmentProperties.Scanner settings;
    private final MeterRegistry metrics;
    private final TcpClient client;

    ScannerClient(AttachmentProperties properties, MeterRegistry metrics) {
        this.settings = properties.scanner();
        this.metrics = metrics;
        this.client = TcpClient.create(ConnectionProvider.builder("scanner")
                        .maxConnections(settings.connections())
                        .pendingAcquireTimeout(settings.timeout())
                        .pendingAcquireMaxCount(MOST_WAITING)
                        .build())
                .host(settings.host())
                .port(settings.port())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, TO_CONNECT);
        Gauge.builder("cesizen.ticket.scanner.configured", () -> isConfigured() ? 1 : 0)
                .description("Whether attachments are scanned for malware")
                .register(metrics);
        // Known from the start, so that the first failure is an increase.
        List.of(CLEAN, INFECTED, UNAVAILABLE).forEach(this::scans);
        if (!isConfigured()) {
            log.warn("No scanner is configured: attachments are taken without a scan for malware");
        }
    }

    private boolean isConfigured() {
        return !settings.host().isBlank();
    }

    /**
     * Scans a file, if there is a scanner.
     *
     * @return fails with {@link Problem} 422 for what the scanner knows, 503 when it does not answer
     */
    Mono<Void> scan(Flux<byte[]> file) {
        return !isConfigured()
                ? Mono.empty()
                : Mono.<String, Connection>usingWhen(
                                client.connect().cast(Connection.class),
                                connection -> ask(connection, file),
                                ScannerClient::close)
                        .timeout(settings.timeout())
                        .defaultIfEmpty("")
                        .onErrorResume(failure -> {
                            log.warn("The scanner does not answer: {}", failure.toString());
                            return Mono.just("");
                        })
                        .flatMap(this::judge);
    }

    /**
     * A scanner that has heard enough answers at once and hangs up: what it said counts, not that it hung up. So it is listened to
     * from the start; what arrives before anybody listens would be lost with the connection.
     */
    private static Mono<String> ask(Connection connection, Flux<byte[]> file) {
        var pieces = Flux.concat(Flux.just(COMMAND), file.map(ScannerClient::behindItsLength), Flux.just(END));
        var sent = pieces.concatMap(
                        piece -> connection
                                .outbound()
                                .sendByteArray(Mono.just(piece))
                                .then(),
                        1)
                .then();
        return Flux.merge(answer(connection), sent.onErrorComplete().then(Mono.<String>empty()))
                .next();
    }

    private static Mono<String> answer(Connection connection) {
        return connection
                .inbound()
                .receive()
                .asString(StandardCharsets.US_ASCII)
                .scan(String::concat)
                .filter(heard -> heard.indexOf('\0') >= 0 || heard.length() > LONGEST_ANSWER)
                .next();
    }

    private static byte[] behindItsLength(byte[] piece) {
        return ByteBuffer.allocate(Integer.BYTES + piece.length)
                .putInt(piece.length)
                .put(piece)
                .array();
    }

    /** clamd answers one command a connection. */
    private static Mono<Void> close(Connection connection) {
        return Mono.fromRunnable(() -> connection.markPersistent(false).dispose());
    }

    private Mono<Void> judge(String answer) {
        var said = answer.replace("\0", "");
        if (said.endsWith(" OK")) {
            scans(CLEAN).increment();
            return Mono.empty();
        }
        if (said.endsWith(" FOUND")) {
            scans(INFECTED).increment();
            return Mono.error(() -> Problem.rule("attachment-infected"));
        }
        scans(UNAVAILABLE).increment();
        return Mono.error(() -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "scanner-unavailable"));
    }

    private Counter scans(String outcome) {
        return metrics.counter("cesizen.ticket.scans", "outcome", outcome);
    }
}
