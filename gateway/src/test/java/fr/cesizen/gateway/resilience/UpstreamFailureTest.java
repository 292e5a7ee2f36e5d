package fr.cesizen.gateway.resilience;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.IMPATIENT;
import static fr.cesizen.gateway.UpstreamServers.TICKET;
import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.TestTokens;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;

@GatewayTest
class UpstreamFailureTest {

    @Autowired
    WebTestClient http;

    @Autowired
    CircuitBreakerRegistry breakers;

    @LocalServerPort
    int port;

    ResponseSpec call(String method, String path) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", TestTokens.bearer(LEA))
                .exchange();
    }

    static void isUnavailable(ResponseSpec answer, String path) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/unavailable")
                .jsonPath("$.instance")
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void answersEveryMethodWhenNoInstanceIsKnown(String method) {
        isUnavailable(call(method, "/api/v1/stress/assessments"), "/api/v1/stress/assessments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void answersEveryMethodWhenTheInstanceIsDownAndOnceItsBreakerIsOpen(String method) {
        isUnavailable(call(method, "/api/v1/garden"), "/api/v1/garden");
        var breaker = breakers.circuitBreaker("garden-service");
        breaker.transitionToForcedOpenState();
        isUnavailable(call(method, "/api/v1/garden"), "/api/v1/garden");
        breaker.reset();
    }

    @Test
    void stopsCallingAServiceThatDoesNotConnect() {
        var breaker = breakers.circuitBreaker("garden-service");
        breaker.reset();
        for (int i = 0; i < 20; i++) {
            isUnavailable(call("POST", "/api/v1/practice/sessions"), "/api/v1/practice/sessions");
        }
        assertThat(breaker.getState()).isEqualTo(CircuitBreaker.State.OPEN);
        breaker.reset();
    }

    @Test
    void saysThatTheAnswerIsLate() {
        EMOTION.on("/api/v1/journal/slow", (request, response) -> Mono.never());
        call("POST", "/api/v1/journal/slow")
                .expectStatus()
                .isEqualTo(504)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/late");
        assertThat(EMOTION.seen("/api/v1/journal/slow")).hasSize(1);
    }

    @Test
    void waitsForStreamsLongerThanForAnythingElse() {
        EMOTION.on("/api/v1/privacy/export", (request, response) -> Mono.delay(Duration.ofSeconds(5))
                .then(Mono.from(Upstream.text(response, "archive"))));
        call("GET", "/api/v1/privacy/export")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("archive");
    }

    @Test
    void letsEventsFlowAsTheyHappen() {
        EMOTION.on("/api/v1/journal/changes", (request, response) -> response.sse()
                .sendString(Flux.just("data: one\n\n")
                        .concatWith(Mono.delay(Duration.ofSeconds(5)).thenReturn("data: two\n\n"))));
        var events = http.get()
                .uri("/api/v1/journal/changes")
                .header("Authorization", TestTokens.bearer(LEA))
                .header("Accept", "*/*")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
        assertThat(events.collectList().block(Duration.ofSeconds(20))).containsExactly("one", "two");
    }

    /** Or anything would have a minute to answer, for whoever accepts events. */
    @Test
    void waitsNoLongerForOtherThingsBecauseEventsAreAccepted() {
        EMOTION.on("/api/v1/journal/slow", (request, response) -> Mono.delay(Duration.ofSeconds(30))
                .then(Mono.from(Upstream.text(response, "late"))));
        http.get()
                .uri("/api/v1/journal/slow")
                .header("Authorization", TestTokens.bearer(LEA))
                .header("Accept", "text/event-stream")
                .exchange()
                .expectStatus()
                .isEqualTo(504);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 500})
    void handsOnWhatTheServiceItselfAnswers(int status) {
        EMOTION.on("/api/v1/journal/status-" + status, (request, response) -> response.status(status)
                .header("Content-Type", "application/problem+json")
                .sendString(Mono.just("{\"type\":\"/problems/of-the-service\"}")));
        call("GET", "/api/v1/journal/status-" + status)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/of-the-service");
        assertThat(EMOTION.seen("/api/v1/journal/status-" + status)).hasSize(1);
    }

    @Test
    void triesReadsAgainOnAnotherInstance() {
        for (int i = 0; i < 4; i++) {
            call("GET", "/api/v1/tickets").expectStatus().isOk();
        }
        assertThat(TICKET.seen("/api/v1/tickets")).hasSize(4);
    }

    @Test
    void triesReadsAgainWhenTheServiceIsBusyOrHangsUp() {
        EMOTION.on("/api/v1/journal/busy", (request, response) -> response.status(
                        EMOTION.seen("/api/v1/journal/busy").size() < 3 ? 503 : 200)
                .send());
        call("GET", "/api/v1/journal/busy").expectStatus().isOk();
        EMOTION.on("/api/v1/journal/rude", (request, response) -> {
            if (EMOTION.seen("/api/v1/journal/rude").size() < 3) {
                response.withConnection(Connection::dispose);
            }
            return Upstream.text(response, "at last");
        });
        call("GET", "/api/v1/journal/rude").expectBody(String.class).isEqualTo("at last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void neverRepeatsAWrite(String method) {
        var busy = "/api/v1/journal/write-busy-" + method;
        EMOTION.on(busy, (request, response) -> response.status(503).send());
        call(method, busy).expectStatus().isEqualTo(503);
        assertThat(EMOTION.seen(busy)).hasSize(1);

        var rude = "/api/v1/journal/write-rude-" + method;
        EMOTION.on(rude, (request, response) -> {
            response.withConnection(Connection::dispose);
            return Mono.never();
        });
        isUnavailable(call(method, rude), rude);
        assertThat(EMOTION.seen(rude)).hasSize(1);
    }

    /** Spring's fallback would end such an answer as if it were whole. */
    @Test
    void breaksOffAnAnswerThatTheServiceBreaksOff() {
        EMOTION.on("/api/v1/journal/broken", (request, response) -> response.sendString(
                        Flux.just("{\"items\":[").concatWith(Mono.error(new IllegalStateException("gone"))))
                .then());
        var answer = HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.add("Authorization", TestTokens.bearer(LEA)))
                .get()
                .uri("/api/v1/journal/broken")
                .responseContent()
                .aggregate()
                .asString();
        assertThatThrownBy(() -> answer.block(Duration.ofSeconds(20))).hasMessageContaining("prematurely");
    }

    @Test
    void doesNotUseConnectionsThatTheServiceHasClosed() {
        for (int i = 0; i < 5; i++) {
            call("GET", "/api/v1/impatient").expectStatus().isOk();
            await().until(() -> IMPATIENT.connections() == 0);
            call("POST", "/api/v1/impatient").expectStatus().isOk();
            await().until(() -> IMPATIENT.connections() == 0);
        }
    }
}
