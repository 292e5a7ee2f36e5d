package fr.cesizen.gdpr.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class RestrictionTest {

    private static final String PATH = PrivacyClient.RESTRICTION;

    @Autowired
    ApiClient api;

    void isRestricted(ApiClient person, boolean restricted) {
        person.get(PATH).status(200).has("$.restricted", restricted);
    }

    @Test
    void tellsEveryServiceOnceForEachChange() {
        var lea = api.somebody();
        isRestricted(lea, false);
        lea.delete(PATH).status(204);
        for (int i = 0; i < 3; i++) {
            PrivacyClient.restrict(lea).status(200).has("$.since");
        }
        isRestricted(lea, true);
        isRestricted(api.somebody(), false);
        lea.delete(PATH).status(204);
        isRestricted(lea, false);
        assertThat(Events.about(lea.person(), "cesizen.privacy", 2))
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("fr.cesizen.privacy.restriction-changed.v1"))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .containsExactly("{\"restricted\":true}", "{\"restricted\":false}");
    }

    @Test
    void letsThePersonWithdrawAConsentButGiveNone() {
        var lea = api.somebody();
        PrivacyClient.consent(lea, "journal", true).status(200);
        PrivacyClient.restrict(lea).status(200);
        await().until(() -> StoredRows.of(lea.person(), "gdpr.restriction") == 1);
        PrivacyClient.consent(lea, "statistics", true).status(423);
        PrivacyClient.consent(lea, "journal", false).status(200).has("$.granted", false);
    }
}
