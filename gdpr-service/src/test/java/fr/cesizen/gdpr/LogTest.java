package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {

    private static final String WORDS = "Philippine ne dort plus";
    private static final String EXPORT = "/api/v1/privacy/export";

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    @Test
    void saysNothingOfWhatIsExported(CapturedOutput output) {
        var lea = api.somebody();
        Participants.giveAll(lea.authorization());
        var row = "{\"body\":\"" + WORDS + "\"}";
        tickets(lea, Flux.just(row));
        lea.get(EXPORT).status(200).bytes();
        tickets(lea, Flux.just(row).concatWith(Flux.error(new IllegalStateException("broken"))));
        lea.get(EXPORT).status(503);

        assertThat(output.getAll())
                .contains("ticket-service")
                .doesNotContain(WORDS)
                .doesNotContain(lea.authorization());
    }

    @Test
    void saysNothingOfACopyThatIsPreparedNorOfWhatOpensTheData(CapturedOutput output) {
        var lea = api.somebody();
        Participants.giveAll(lea.authorization());
        tickets(
                lea,
                Flux.just("{\"body\":\"" + WORDS + "\"}").concatWith(Flux.error(new IllegalStateException("broken"))));
        PrivacyClient.prepare(lea, "ACCESS");
        await().untilAsserted(() -> assertThat(output.getAll()).contains("is tried again later"));

        assertThat(output.getAll())
                .doesNotContain(WORDS)
                .doesNotContain(lea.authorization())
                .doesNotContain(Participants.grantOf(lea.authorization()));
    }

    private static void tickets(ApiClient of, Flux<String> rows) {
        Participants.give("ticket-service", of.authorization(), Map.of("tickets", rows));
    }

    @Test
    void saysNothingOfWhoConfirmsAnErasureNorOfTheReceipt(CapturedOutput output) {
        var lea = api.somebody();
        confirm(lea, "{\"confirmation\":\"" + WORDS + "\"}").status(422);
        confirm(lea, "{\"confirmation\":[\"" + WORDS + "\"]}").status(400);
        confirm(lea, "{\"confirmation\":\"" + WORDS).status(400);
        StoredRows.refused("gdpr.erasure_receipt", () -> confirm(lea, "{\"confirmation\":\"ERASE\"}")
                .status(500));
        var accepted = confirm(lea, "{\"confirmation\":\"ERASE\"}").status(202).json();
        var receipt = accepted.path("receipt").asString();
        privacy.erasure(accepted.path("id").asString(), receipt).status(200);
        privacy.erasure(UUID.randomUUID(), receipt).status(404);

        assertThat(output.getAll())
                .contains("Unhandled failure")
                .doesNotContain(WORDS)
                .doesNotContain(receipt)
                .doesNotContain(lea.authorization());
    }

    private static ApiAnswer confirm(ApiClient person, String body) {
        return person.post(PrivacyClient.ERASURES, body);
    }
}
