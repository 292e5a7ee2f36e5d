package fr.cesizen.gateway.forwarding;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class SpoofingTest {

    @Autowired
    WebTestClient http;

    @Test
    void hidesWhatAClientWroteBehindTheAddressThatTheProxySaw() {
        http.get()
                .uri("/api/v1/emotions?spoofed")
                .header("X-Forwarded-For", "6.6.6.6, 203.0.113.9")
                .header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=6.6.6.6;host=evil.example")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(EMOTION.seen("/api/v1/emotions"))
                .filteredOn(request -> request.uri().endsWith("?spoofed"))
                .singleElement()
                .satisfies(request -> assertThat(request.headers())
                        .containsEntry("x-forwarded-for", "203.0.113.9")
                        .containsEntry("x-forwarded-proto", "http")
                        .doesNotContainKeys("forwarded", "x-forwarded-prefix"));
    }
}
