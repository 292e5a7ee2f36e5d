package fr.cesizen.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.SpanRecorder;
import fr.cesizen.platform.test.TestTokens;
import io.micrometer.common.KeyValue;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class GatewayObservationConventionTest {

    @Autowired
    WebTestClient http;

    @Autowired
    SpanRecorder spans;

    @Test
    void namePathsAndNothingThatAPersonLooksFor() {
        var path = "/api/v1/journal/entries/" + UUID.randomUUID();
        http.get()
                .uri(path + "?text=secret&after=place")
                .header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        var ours = spans.all().stream()
                .filter(values ->
                        values.stream().anyMatch(value -> value.getValue().contains(path)))
                .toList();
        assertThat(ours).isNotEmpty().allSatisfy(values -> assertThat(values)
                .extracting(KeyValue::getValue)
                .noneMatch(value -> value.contains("secret") || value.contains("place")));
        assertThat(ours).anySatisfy(values -> assertThat(values).contains(KeyValue.of("http.uri", path)));
    }
}
