package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.rights.PrivacyProperties;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;

class RemoteSectionClientTest {

    static final Duration ANSWER = Duration.ofSeconds(20);
    static final Duration STALL = Duration.ofSeconds(2);

    final String token = UUID.randomUUID().toString();

    RemoteSectionClient at(String url) {
        var settings = new ExportProperties(1, 1, ANSWER, STALL);
        var clients = new ParticipantClientFactory(
                new PrivacyProperties(List.of("auth-service"), Map.of("auth-service", URI.create(url))),
                settings,
                WebClient.builder(),
                (request, next) -> next.exchange(request));
        return new RemoteSectionClient(clients, settings);
    }

    static Flux<String> lines(List<ExportSection> sections) {
        return sections.get(0).lines().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void givesUpOnAServiceThatFallsSilentInTheMiddle() {
        Participants.give(
                "auth-service",
                "Bearer " + token,
                Map.of("profile", Flux.just("{}").concatWith(Flux.never())));
        var section = at(Participants.url("auth-service"))
                .of("auth-service", SectionAccess.token(token), SectionSelection.ALL)
                .block();
        assertThat(section).hasSize(1);
        StepVerifier.create(lines(section)).expectNext("{}\n").verifyError();
    }

    @Test
    void asksOnceMoreWhenAConnectionBreaksBeforeTheAnswer() {
        var asked = new AtomicInteger();
        var service = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> {
                    // Every other request finds its connection closed.
                    if (asked.incrementAndGet() % 2 == 1) {
                        response.withConnection(DisposableChannel::dispose);
                        return Mono.never();
                    }
                    var names = request.uri().endsWith("personal-data");
                    return response.header("Content-Type", names ? "application/json" : "application/x-ndjson")
                            .sendString(Mono.just(names ? "[\"profile\"]" : "{}\n"));
                })
                .bindNow();
        try {
            var section = at("http://127.0.0.1:" + service.port())
                    .of("auth-service", SectionAccess.token(token), SectionSelection.ALL)
                    .block();
            assertThat(section).hasSize(1);
            StepVerifier.create(lines(section)).expectNext("{}\n").verifyComplete();
            assertThat(asked).hasValue(4);
        } finally {
            service.disposeNow();
        }
    }

    @Test
    void failsWhenNobodyIsThere() {
        StepVerifier.create(
                        at("http://127.0.0.1:1").of("auth-service", SectionAccess.token(token), SectionSelection.ALL))
                .verifyError(WebClientRequestException.class);
    }
}
