package fr.cesizen.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.attachment.content.SampleFiles;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What becomes of a file by what the scanner says, or does not say. */
@ServiceTest
class AttachmentScanTest {

    @Autowired
    AttachmentClient files;

    @Autowired
    ApiClient api;

    @Autowired
    MeterRegistry metrics;

    final UUID lea = UUID.randomUUID();

    double scans(String outcome) {
        return metrics.counter("cesizen.ticket.scans", "outcome", outcome).count();
    }

    @Test
    void keepsNothingThatTheScannerKnows() {
        double before = scans("INFECTED");
        files.sendAhead(api.as(lea), "eicar.txt", SampleFiles.eicar()).problem(422, "attachment-infected");
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment")).isZero();
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment_chunk")).isZero();
        assertThat(scans("INFECTED")).isEqualTo(before + 1);
        assertThat(metrics.get("cesizen.ticket.scanner.configured").gauge().value())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {ScannerServer.HANG_UP, ScannerServer.SILENCE, ScannerServer.TOO_LARGE})
    void keepsNothingWhenTheScannerIsAway(String how) {
        double before = scans("UNAVAILABLE");
        var file = (how + "\n" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        files.sendAhead(api.as(lea), "notes.txt", file)
                .problem(503, "scanner-unavailable")
                .header("Retry-After");
        assertThat(StoredRows.of(lea, "ticket.ticket_attachment")).isZero();
        assertThat(scans("UNAVAILABLE")).isEqualTo(before + 1);
        files.sendAhead(api.as(lea), "notes.txt", "tout va bien".getBytes(StandardCharsets.UTF_8))
                .status(201);
    }

    private static AttachmentProperties properties(String host, int port) {
        var size = DataSize.ofMegabytes(1);
        var scanner = new AttachmentProperties.Scanner(host, port, Duration.ofSeconds(5), 1);
        return new AttachmentProperties(size, 20, 10, Duration.ofDays(1), 1_000_000, size, scanner);
    }

    @Test
    void takesFilesWithoutAScannerWhereNoneIsWantedAndSaysSo() {
        var registry = new SimpleMeterRegistry();
        StepVerifier.create(new ScannerClient(properties("", 1), registry).scan(Flux.never()))
                .verifyComplete();
        assertThat(registry.get("cesizen.ticket.scanner.configured").gauge().value())
                .isZero();
    }

    /** Nobody listens on port 1. */
    @Test
    void takesNoneWhereAScannerIsWantedAndNobodyIsThere() {
        var client = new ScannerClient(properties("127.0.0.1", 1), new SimpleMeterRegistry());
        StepVerifier.create(client.scan(Flux.just(new byte[] {1})))
                .verifyErrorMatches(failure -> "scanner-unavailable".equals(failure.getMessage()));
    }
}
