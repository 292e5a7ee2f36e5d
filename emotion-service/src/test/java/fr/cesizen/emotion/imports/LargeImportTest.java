package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.EXPORT;
import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.TestTokens;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/**
 * Whole histories: 2,000 lines, or as many as {@code -Dcesizen.transfer.lines} says. For the figures of record run it
 * with {@code _JAVA_OPTIONS=-Xmx300m} and 100000, which bounds service, test and embedded Kafka together.
 */
@ServiceTest
class LargeImportTest {

    private static final Logger log = LoggerFactory.getLogger(LargeImportTest.class);
    private static final int LINES = Integer.getInteger("cesizen.transfer.lines", 2_000);

    @Autowired
    ApiClient api;

    @LocalServerPort
    int port;

    @Test
    void takesAWholeHistoryInAndOut() throws Exception {
        var lea = new ImportClient(api.somebody());
        var run = timed(
                "upload",
                () -> upload(
                        lea,
                        Stream.concat(
                                Stream.of(HEADER), DaylioFile.understood(LINES).map(line -> line + "\n"))));
        assertThat(run.get("lines").asInt()).isEqualTo(LINES);
        assertThat(run.get("counts").get("broken").asInt()).isZero();
        var applied = timed("apply", () -> lea.applied(run));
        assertThat(applied.get("counts").get("applied").asInt()).isEqualTo(LINES);
        for (var format : List.of("csv", "json", "fhir")) {
            assertThat(timed("export " + format, () -> bytes(lea, format))).isGreaterThan(LINES * 100L);
        }
        var undone = timed("undo", () -> lea.undone(run));
        assertThat(undone.get("counts").get("undone").asInt()).isEqualTo(LINES);
    }

    @Test
    void takesTheExampleThatWeShip() throws Exception {
        var example = Files.readString(Path.of("../docs/examples/daylio-year.csv"));
        assertThat(example).isEqualTo(DaylioFile.text());
        var lea = new ImportClient(api.somebody());
        var run = lea.staged("daylio", example);
        assertThat(run.get("lines").asInt()).isBetween(400, 500);
        assertThat(run.get("counts").get("broken").asInt()).isZero();
        assertThat(run.get("words").findValuesAsString("word")).contains("bof");
        var middling = "{\"emotions\":[{\"code\":\"melancholy\",\"intensity\":20}],\"valence\":0}";
        lea.applied(lea.map(run, "{\"words\":{\"bof\":" + middling + "},\"activities\":{}}"));
    }

    private JsonNode upload(ImportClient person, Stream<String> lines) {
        var buffers = new DefaultDataBufferFactory();
        var body = WebClient.create("http://127.0.0.1:" + port)
                .post()
                .uri(IMPORTS + "?format=daylio")
                .header("Authorization", TestTokens.bearer(person.person()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.parseMediaType("text/csv"))
                .body(BodyInserters.fromDataBuffers(Flux.fromStream(lines)
                        .buffer(100)
                        .map(some -> buffers.wrap(
                                some.stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8)))))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .block(Duration.ofMinutes(3));
        assertThat(body).isNotNull();
        return body;
    }

    private long bytes(ImportClient person, String format) {
        var count = WebClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(EXPORT + "?format=" + format)
                .header("Authorization", TestTokens.bearer(person.person()))
                .exchangeToFlux(answer -> answer.bodyToFlux(byte[].class))
                .reduce(0L, (sum, piece) -> sum + piece.length)
                .block(Duration.ofMinutes(3));
        return count == null ? 0 : count;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
        long start = System.nanoTime();
        var result = work.call();
        log.info(
                "VOLUME {} of {} lines: {} ms, {} ms of processor time here, heap at most {} MB of {} MB",
                what,
                LINES,
                (System.nanoTime() - start) / 1_000_000,
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        - cpu,
                heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return result;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
