package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people decided on: the texts as they are shown, and the decisions as they were made. */
@ServiceTest
class ConsentHistoryTest {

    private static final String HISTORY = "/api/v1/consents/history";
    private static final String TEXTS = "/api/v1/consents/texts";

    @Autowired
    ApiClient api;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    @Test
    void showsWhatIsHashedAndProvesByItWhatWasShown() {
        api.in("en")
                .get(TEXTS)
                .status(200)
                .has("$.version", "2026-11")
                .has("$.locale", "en")
                .has("$.items.length()", 4)
                .has("$.items[0].purpose", "journal")
                .has("$.items[0].title", "Keep my journal");
        var shown = lea.in("fr").get(TEXTS).items().get(0);
        PrivacyClient.consent(lea.in("fr"), "journal", true).status(200);
        var proof = lea.get("/internal/personal-data/consents").lines().get(0);
        assertThat(proof.path("textHash").asString())
                .isEqualTo(shown.path("hash").asString());
        assertThat(proof.path("text").asString())
                .isEqualTo(shown.path("title").asString() + "\n"
                        + shown.path("text").asString());
    }

    @Test
    void recordsTheTextThatTheClientSaysItShowed() {
        PrivacyClient.consentTo(lea.in("fr"), "statistics", "2026-11", "en")
                .status(200)
                .has("$.version", "2026-11");
        lea.get(HISTORY)
                .status(200)
                .has("$.items[0].locale", "en")
                .has("$.items[0].title", "Contribute to statistics")
                .has("$.items[0].surface", "cesizen-app");
        PrivacyClient.consentTo(lea, "journal", "2031-01", "fr")
                .problem(422, "consent-text-unknown", "/version", "consent-text-unknown");
        assertThat(lea.items(HISTORY)).hasSize(1);
    }

    @Test
    void takesAnOlderTextForWhatItIsAndTheTextOfBeforeWhereNoneIsNamed() {
        var later = new ConsentTextCatalog(new ConsentProperties("2031-01", "2026-11"));
        assertThat(later.shown("2026-11", Purpose.JOURNAL, Locale.FRENCH)).isEqualTo("2026-11");
        assertThat(later.shown(null, Purpose.JOURNAL, Locale.ENGLISH)).isEqualTo("2026-11");
        assertThatThrownBy(() -> later.shown("2031-01", Purpose.JOURNAL, Locale.FRENCH))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("consent-text-unknown");
    }

    @Test
    void listsEveryDecisionNewestFirstPageByPage() {
        Events.send(
                "cesizen.account",
                UUID.randomUUID().toString(),
                "fr.cesizen.account.signed-up.v1",
                lea.person(),
                "{\"language\":\"fr\",\"consents\":[{\"purpose\":\"journal\",\"granted\":true,\"version\":\"none\"}]}");
        await().until(() -> StoredRows.of(lea.person(), "gdpr.consent") == 1);
        PrivacyClient.consent(lea, "journal", false).status(200);
        PrivacyClient.consent(lea, "personalisation", true).status(200);

        var decisions = lea.items(HISTORY + "?limit=1");
        assertThat(decisions)
                .extracting(decision -> decision.path("purpose").asString()
                        + decision.path("granted").asBoolean()
                        + decision.path("madeIn").asString())
                .containsExactly("personalisationtrueSETTINGS", "journalfalseSETTINGS", "journaltrueSIGN_UP");
        assertThat(decisions.get(2).path("surface").asString()).isEqualTo("sign-up");
        assertThat(decisions.get(2).has("text"))
                .as("of a text that was never published")
                .isFalse();
        assertThat(api.somebody().items(HISTORY)).isEmpty();
        lea.get(HISTORY + "?after=x").problem(400, "invalid-cursor");
    }
}
