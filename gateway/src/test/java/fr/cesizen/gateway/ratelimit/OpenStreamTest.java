package fr.cesizen.gateway.ratelimit;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;

/** A person may have ten of a kind open at once. */
@GatewayTest
class OpenStreamTest {

    static final String EVENTS = "/api/v1/journal/changes";
    static final String EXPORT = "/api/v1/journal/export";

    @Autowired
    WebTestClient http;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    final String lea = TestTokens.bearer(UUID.randomUUID());
    final Deque<Disposable> streams = new ArrayDeque<>();
    final ConcurrentLinkedQueue<Sinks.Empty<String>> ends = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void neverEnd() {
        for (var path : new String[] {EVENTS, EXPORT}) {
            EMOTION.on(path, (request, response) -> {
                var end = Sinks.<String>empty();
                ends.add(end);
                return response.sse().sendString(Flux.just("data: begun\n\n").concatWith(end.asMono()));
            });
        }
    }

    @AfterEach
    void hangUp() {
        streams.forEach(Disposable::dispose);
        for (var path : new String[] {EVENTS, EXPORT}) {
            EMOTION.on(path, (request, response) -> Upstream.text(response, "emotion"));
        }
    }

    /** Opens a stream on a connection of its own, whatever comes of it. */
    void open(String path) {
        int before = ends.size();
        streams.add(HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.add("Authorization", lea))
                .get()
                .uri(path)
                .responseContent()
                .subscribe(part -> {}, broken -> {}));
        await().until(() -> ends.size() == before + 1);
    }

    ResponseSpec read(String path, String token) {
        return http.get().uri(path).header("Authorization", token).exchange();
    }

    void isRefused() {
        read(EVENTS, lea)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "30")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-streams")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("10"));
    }

    /** Asks until the gateway has noticed that one has ended, and takes its place. */
    void isOpenToOneMore() {
        await().untilAsserted(() -> {
            var answer = read(EVENTS, lea).returnResult(String.class);
            assertThat(answer.getStatus().value()).isEqualTo(200);
            streams.add(answer.getResponseBody().subscribe());
        });
        isRefused();
    }

    @Test
    void opensTenEventStreamsAPersonAndThenOneForEachThatEnds() {
        IntStream.range(0, 10).forEach(i -> open(EVENTS));
        double before = metrics.counter("cesizen_limits_refusals", "limit", "open-streams")
                .count();
        isRefused();
        assertThat(metrics.counter("cesizen_limits_refusals", "limit", "open-streams")
                        .count())
                .isEqualTo(before + 1);

        streams.remove().dispose();
        isOpenToOneMore();

        ends.element().tryEmitEmpty(); // of the stream that was hung up
        ends.stream().skip(1).findFirst().orElseThrow().tryEmitEmpty().orThrow();
        isOpenToOneMore();

        ends.stream()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .tryEmitError(new IllegalStateException("gone"))
                .orThrow();
        isOpenToOneMore();
    }

    @Test
    void countsDownloadsLikewiseButByThemselves() {
        IntStream.range(0, 10).forEach(i -> open(EXPORT));
        read(EXPORT, lea).expectStatus().isEqualTo(429);
        open(EVENTS);
    }

    @Test
    void countsNobodyElsesAndNothingElse() {
        IntStream.range(0, 10).forEach(i -> open(EVENTS));
        isRefused();
        var tom = read(EVENTS, TestTokens.bearer(UUID.randomUUID())).returnResult(String.class);
        assertThat(tom.getStatus().value()).isEqualTo(200);
        streams.add(tom.getResponseBody().subscribe());
        read("/api/v1/journal/entries", lea).expectStatus().isOk();
    }
}
