package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String WORDS = "Philippine ne dort plus";
    private static final String EXPORT = "/api/v1/privacy/export";

    @Autowired
    WebTestClient http;

    @Test
    void saysNothingOfWhatIsExported(CapturedOutput output) {
        var lea = Client.of(http);
        Participants.giveAll(lea.authorization());
        var row = "{\"body\":\"" + WORDS + "\"}";
        tickets(lea, Flux.just(row));
        lea.get(EXPORT).expectStatus().isOk().expectBody().returnResult();
        tickets(lea, Flux.just(row).concatWith(Flux.error(new IllegalStateException("broken"))));
        lea.get(EXPORT).expectStatus().isEqualTo(503);

        assertThat(output.getAll())
                .contains("ticket-service")
                .doesNotContain(WORDS)
                .doesNotContain(lea.authorization());
    }

    private static void tickets(Client of, Flux<String> rows) {
        Participants.give("ticket-service", of.authorization(), Map.of("tickets", rows));
    }

    @Test
    void saysNothingOfWhoConfirmsAnErasureNorOfTheReceipt(CapturedOutput output) {
        var lea = Client.of(http);
        confirm(lea, "{\"confirmation\":\"" + WORDS + "\"}").expectStatus().isEqualTo(422);
        confirm(lea, "{\"confirmation\":[\"" + WORDS + "\"]}").expectStatus().isBadRequest();
        confirm(lea, "{\"confirmation\":\"" + WORDS).expectStatus().isBadRequest();
        Database.run("alter table gdpr.erasure_receipt add constraint broken check (false) not valid");
        try {
            confirm(lea, "{\"confirmation\":\"ERASE\"}").expectStatus().isEqualTo(500);
        } finally {
            Database.run("alter table gdpr.erasure_receipt drop constraint broken");
        }
        var accepted = Objects.requireNonNull(confirm(lea, "{\"confirmation\":\"ERASE\"}")
                .expectStatus()
                .isAccepted()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        var receipt = accepted.path("receipt").asString();
        lea.erasure(accepted.path("id").asString(), receipt).expectStatus().isOk();
        lea.erasure(UUID.randomUUID(), receipt).expectStatus().isNotFound();

        assertThat(output.getAll())
                .contains("Unhandled failure")
                .doesNotContain(WORDS)
                .doesNotContain(receipt)
                .doesNotContain(lea.authorization());
    }

    private ResponseSpec confirm(Client person, String body) {
        return http.post()
                .uri("/api/v1/privacy/erasures")
                .header("Authorization", person.authorization())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
