package fr.cesizen.gateway.resilience;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.TestTokens;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

@GatewayTest
class HangUpsTest {

    /** Every night with {@code -Dcesizen.gateway.rounds=40}. */
    private static final int ROUNDS = Integer.getInteger("cesizen.gateway.rounds", 20);

    private static final int CLIENTS = 32;

    @Autowired
    MeterRegistry metrics;

    @LocalServerPort
    int port;

    /** One request of a person of its own, given up after {@code patience}; then its connection is closed. */
    Mono<Integer> call(String method, String path, Duration patience) {
        var client = HttpClient.newConnection().host("127.0.0.1").port(port).headers(headers -> headers.add(
                        "Authorization", TestTokens.bearer(UUID.randomUUID()))
                .add("Accept-Encoding", "GET".equals(method) ? "gzip" : "identity"));
        return ("GET".equals(method)
                        ? client.get().uri(path)
                        : client.post().uri(path).send(ByteBufFlux.fromString(Flux.just("{\"note\":\"", "x\"}"))))
                .responseSingle(
                        (response, body) -> body.asString().defaultIfEmpty("").map(text -> response.status()
                                .code()))
                .timeout(patience)
                .onErrorReturn(0);
    }

    double active() {
        return metrics.find("reactor.netty.connection.provider.active.connections").gauges().stream()
                .filter(gauge -> "proxy".equals(gauge.getId().getTag("name")))
                .mapToDouble(Gauge::value)
                .sum();
    }

    @Test
    void keepsNoConnectionOfClientsThatHangUp() {
        EMOTION.on("/api/v1/journal/lazy", (request, response) -> Mono.delay(Duration.ofMillis(20))
                .then(Mono.from(Upstream.text(response, "y".repeat(50_000)))));
        for (int round = 0; round < ROUNDS; round++) {
            var patience = (round % 20) * 2;
            Flux.range(0, CLIENTS)
                    .flatMap(
                            i -> call(
                                    i % 2 == 0 ? "GET" : "POST",
                                    "/api/v1/journal/lazy",
                                    Duration.ofMillis(patience + i)),
                            CLIENTS)
                    .blockLast(Duration.ofSeconds(60));
        }
        assertThat(metrics.find("reactor.netty.connection.provider.active.connections")
                        .gauges())
                .isNotEmpty();
        await().until(() -> active() == 0);
        List<Integer> later = Flux.range(0, CLIENTS)
                .flatMap(i -> call("GET", "/api/v1/journal/lazy", Duration.ofSeconds(30)), CLIENTS)
                .collectList()
                .block(Duration.ofSeconds(60));
        assertThat(later).hasSize(CLIENTS).containsOnly(200);
    }

    /** Resilience4j's bulkhead, switched on unless told otherwise, would refuse the 26th. */
    @Test
    void letsAsManyThroughTogetherAsThePoolHolds() {
        var arrived = new AtomicInteger();
        var everybodyIsThere = Sinks.empty();
        EMOTION.on("/api/v1/privacy/export", (request, response) -> {
            if (arrived.incrementAndGet() == 100) {
                everybodyIsThere.tryEmitEmpty().orThrow();
            }
            return everybodyIsThere.asMono().then(Mono.from(Upstream.text(response, "all")));
        });
        var answers = Flux.range(0, 100)
                .flatMap(i -> call("GET", "/api/v1/privacy/export", Duration.ofSeconds(30)), 100)
                .collectList()
                .block(Duration.ofSeconds(60));
        assertThat(answers).hasSize(100).containsOnly(200);
    }
}
