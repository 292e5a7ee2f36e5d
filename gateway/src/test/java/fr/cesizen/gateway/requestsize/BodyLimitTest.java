package fr.cesizen.gateway.requestsize;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.TestTokens;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

/** The limit is 100 KB here. */
@GatewayTest
class BodyLimitTest {

    private static final String KILOBYTE = "x".repeat(1024);

    @Autowired
    WebTestClient http;

    @Autowired
    CircuitBreakerRegistry breakers;

    @LocalServerPort
    int port;

    /** Status and body of the answer to a body without a declared length. */
    Mono<List<String>> send(String path, Flux<String> parts) {
        return HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers ->
                        headers.add("Authorization", TestTokens.bearer(LEA)).add("Accept-Language", "en"))
                .post()
                .uri(path)
                .send(ByteBufFlux.fromString(parts))
                .responseSingle((response, body) -> body.asString()
                        .defaultIfEmpty("")
                        .map(text -> List.of(response.status().toString(), text)));
    }

    @Test
    void refusesABodyThatDeclaresTooMuch() {
        http.post()
                .uri("/api/v1/journal/declared")
                .header("Authorization", TestTokens.bearer(LEA))
                .bodyValue(KILOBYTE.repeat(101))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/payload-too-large")
                .jsonPath("$.title")
                .isEqualTo("Requête trop volumineuse");
        assertThat(EMOTION.seen("/api/v1/journal/declared")).isEmpty();
    }

    @Test
    void refusesABodyThatTurnsOutTooLargeAndKeepsItsServiceOpen() {
        EMOTION.on("/api/v1/journal/reading", (request, response) -> request.receive()
                .then(Mono.from(Upstream.text(response, "all read"))));
        for (int i = 0; i < 30; i++) {
            var answer = send("/api/v1/journal/reading", Flux.range(0, 101).map(part -> KILOBYTE))
                    .block(Duration.ofSeconds(20));
            assertThat(answer).isNotNull();
            assertThat(answer.get(0)).startsWith("413");
            assertThat(answer.get(1)).contains("/problems/payload-too-large", "Request too large");
        }
        assertThat(breakers.circuitBreaker("emotion-service").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void letsABodyOfExactlyTheLimitPass() {
        EMOTION.on("/api/v1/journal/counting", (request, response) -> request.receive()
                .aggregate()
                .asString()
                .flatMap(text -> Mono.from(Upstream.text(response, "" + text.length()))));
        var answer = send("/api/v1/journal/counting", Flux.range(0, 100).map(part -> KILOBYTE))
                .block(Duration.ofSeconds(20));
        assertThat(answer).containsExactly("200 OK", "102400");
    }

    @Test
    void letsAFileBeLargerWhereFilesAreSent() {
        EMOTION.on("/api/v1/journal/imports", (request, response) -> request.receive()
                .aggregate()
                .asString()
                .delayElement(Duration.ofSeconds(5)) // beyond the limit of other answers, four seconds here
                .flatMap(text -> Mono.from(Upstream.text(response, "" + text.length()))));
        var answer = send("/api/v1/journal/imports", Flux.range(0, 150).map(part -> KILOBYTE))
                .block(Duration.ofSeconds(20));
        assertThat(answer).containsExactly("200 OK", "153600");
        answer = send("/api/v1/journal/imports", Flux.range(0, 201).map(part -> KILOBYTE))
                .block(Duration.ofSeconds(20));
        assertThat(answer).isNotNull();
        assertThat(answer.get(0)).startsWith("413");
    }

    @Test
    void letsAFileBeLargerWhereverAPathWithAVariableSaysSo() {
        EMOTION.on("/api/v1/journal/7/files", (request, response) -> request.receive()
                .aggregate()
                .asString()
                .flatMap(text -> Mono.from(Upstream.text(response, "" + text.length()))));
        var answer = send("/api/v1/journal/7/files", Flux.range(0, 150).map(part -> KILOBYTE))
                .block(Duration.ofSeconds(20));
        assertThat(answer).containsExactly("200 OK", "153600");
        for (var other : List.of("/api/v1/journal/7/messages", "/api/v1/journal/7/files/8")) {
            answer = send(other, Flux.range(0, 150).map(part -> KILOBYTE)).block(Duration.ofSeconds(20));
            assertThat(answer).isNotNull();
            assertThat(answer.get(0)).startsWith("413");
        }
    }

    /** The second half is sent only once the first has arrived: a gateway that collects files would wait for ever. */
    @Test
    void handsAFileOnAsItArrives() throws Exception {
        var firstArrived = new CompletableFuture<Void>();
        EMOTION.on("/api/v1/journal/imports", (request, response) -> request.receive()
                .asString()
                .doOnNext(part -> firstArrived.complete(null))
                .collectList()
                .flatMap(parts -> Mono.from(Upstream.text(response, String.join("", parts)))));
        var parts = Sinks.many().unicast().<String>onBackpressureBuffer();
        var answer = send("/api/v1/journal/imports", parts.asFlux()).toFuture();
        parts.tryEmitNext("first ").orThrow();
        firstArrived.get(20, TimeUnit.SECONDS);
        parts.tryEmitNext("second").orThrow();
        parts.tryEmitComplete().orThrow();
        assertThat(answer.get(20, TimeUnit.SECONDS)).containsExactly("200 OK", "first second");
    }
}
