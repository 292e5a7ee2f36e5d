package fr.cesizen.gdpr.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Client;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class RestrictionTest {

    private static final String PATH = "/api/v1/privacy/restriction";

    @Autowired
    WebTestClient http;

    void isRestricted(Client person, boolean restricted) {
        person.get(PATH)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.restricted")
                .isEqualTo(restricted);
    }

    @Test
    void tellsEveryServiceOnceForEachChange() {
        var lea = Client.of(http);
        isRestricted(lea, false);
        lea.call(HttpMethod.DELETE, PATH).expectStatus().isNoContent();
        for (int i = 0; i < 3; i++) {
            lea.call(HttpMethod.PUT, PATH)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.since")
                    .exists();
        }
        isRestricted(lea, true);
        isRestricted(Client.of(http), false);
        lea.call(HttpMethod.DELETE, PATH).expectStatus().isNoContent();
        isRestricted(lea, false);
        assertThat(Events.about(lea.person(), "cesizen.privacy", 2))
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("fr.cesizen.privacy.restriction-changed.v1"))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .containsExactly("{\"restricted\":true}", "{\"restricted\":false}");
    }

    @Test
    void letsThePersonWithdrawAConsentButGiveNone() {
        var lea = Client.of(http);
        lea.put("/api/v1/consents/journal", Map.of("granted", true))
                .expectStatus()
                .isOk();
        lea.call(HttpMethod.PUT, PATH).expectStatus().isOk();
        await().until(() ->
                Database.count("select count(*) from gdpr.restriction where person = '" + lea.person() + "'") == 1);
        lea.put("/api/v1/consents/statistics", Map.of("granted", true))
                .expectStatus()
                .isEqualTo(423);
        lea.put("/api/v1/consents/journal", Map.of("granted", false))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.granted")
                .isEqualTo(false);
    }
}
