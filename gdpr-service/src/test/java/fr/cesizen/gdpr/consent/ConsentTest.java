package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ConsentTest {

    private static final ConsentTextCatalog TEXTS = new ConsentTextCatalog(new ConsentProperties("2026-11", "2026-11"));

    @Autowired
    ApiClient api;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    void signUp(String eventId, String consents) {
        Events.send("cesizen.account", eventId, "fr.cesizen.account.signed-up.v1", lea.person(), "{" + consents + "}");
    }

    long decisions() {
        return StoredRows.of(lea.person(), "gdpr.consent");
    }

    void is(String purpose, boolean granted) {
        lea.get("/api/v1/consents")
                .status(200)
                .has("$.items.length()", 4)
                .has("$.items[?(@.purpose == '" + purpose + "')].granted", granted);
    }

    @Test
    void startsFromTheSignUpFormReadOnce() {
        var id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            signUp(
                    id,
                    "\"consents\":[{\"purpose\":\"journal\",\"granted\":true,\"version\":\"2\"},"
                            + "{\"purpose\":\"statistics\",\"granted\":false,\"version\":\"2\"}],\"language\":\"fr\"");
        }
        await().until(() -> decisions() == 2);
        is("journal", true);
        is("statistics", false);
        is("assessments", false);
        lea.get("/api/v1/consents")
                .has("$.items[0].version", "2")
                .has("$.items[0].since")
                .lacks("$.items[1].since");
        api.somebody().get("/api/v1/consents").has("$.items[0].granted", false);
    }

    @Test
    void acceptsASignUpThatAskedNothing() {
        var tellsTheEnd = UUID.randomUUID().toString();
        signUp(UUID.randomUUID().toString(), "");
        signUp(tellsTheEnd, "\"consents\":[{\"purpose\":\"journal\",\"granted\":true,\"version\":\"1\"}]");
        await().until(() -> decisions() == 1);
    }

    @Test
    void keepsEveryDecisionAndTellsEachChange() {
        for (boolean granted : new boolean[] {true, true, false, true}) {
            PrivacyClient.consent(lea, "personalisation", granted)
                    .status(200)
                    .has("$.purpose", "personalisation")
                    .has("$.granted", granted)
                    .has("$.version", "2026-11");
        }
        is("personalisation", true);
        assertThat(decisions()).isEqualTo(3);
        assertThat(Events.about(lea.person(), "cesizen.privacy", 3))
                .allSatisfy(event -> assertThat(event.getType()).isEqualTo("fr.cesizen.consent.changed.v1"))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .first(as(STRING))
                .matches("\\{\"purpose\":\"personalisation\",\"granted\":true,\"version\":\"2026-11\","
                        + "\"decidedAt\":\"[^\"]+Z\"}");
    }

    @Test
    void letsNoLateSignUpEventOverrideWhatThePersonDecidedSince() {
        PrivacyClient.consent(lea, "journal", false).status(200);
        signUp(
                UUID.randomUUID().toString(),
                "\"consents\":[{\"purpose\":\"journal\",\"granted\":true,\"version\":\"1\"}]");
        await().until(() -> decisions() == 2);
        is("journal", false);
    }

    @Test
    void storesOneDecisionWhenTheSameIsSentManyTimesAtOnce() {
        assertThat(ApiClient.together(8, i -> PrivacyClient.consent(lea, "journal", true)))
                .containsOnly(200);
        assertThat(decisions()).isOne();
    }

    @Test
    void saysWithAWithdrawalWhatBecomesOfWhatIsThere() {
        PrivacyClient.consent(lea, "journal", true).status(200).lacks("$.consequence");
        var withdrawn = PrivacyClient.consent(lea.in("en"), "journal", false).status(200);
        assertThat(withdrawn.json().path("consequence").asString()).contains("read, export and delete");
        PrivacyClient.consent(lea, "journal", false).satisfies("$.consequence", text -> assertThat(text.toString())
                .contains("lire, l’exporter et l’effacer"));
    }

    @Test
    void provesEachDecisionByWhatWasReadAndWhere() throws Exception {
        signUp(
                UUID.randomUUID().toString(),
                "\"language\":\"en\",\"consents\":["
                        + "{\"purpose\":\"journal\",\"granted\":true,\"version\":\"2026-11\"},"
                        + "{\"purpose\":\"statistics\",\"granted\":true,\"version\":\"none\"}]");
        await().until(() -> decisions() == 2);
        PrivacyClient.consent(lea, "journal", false).status(200);
        var proofs = lea.get("/internal/personal-data/consents").status(200).lines();
        assertThat(proofs)
                .extracting(proof ->
                        proof.path("surface").asString() + proof.path("locale").asString())
                .containsExactly("sign-upen", "sign-upen", "cesizen-appfr");
        var text = proofs.get(0).path("text").asString();
        assertThat(text).startsWith("Keep my journal");
        assertThat(proofs.get(0).path("textHash").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        assertThat(proofs.get(1).has("textHash"))
                .as("of a text that was never published")
                .isFalse();
        assertThat(proofs.get(2).path("granted").asBoolean()).isFalse();
    }

    @Test
    void provesTheLanguageOfTheFormWhereTheMailsAreInAnother() {
        signUp(
                UUID.randomUUID().toString(),
                "\"language\":\"fr\",\"consentLocale\":\"en\",\"consents\":["
                        + "{\"purpose\":\"journal\",\"granted\":true,\"version\":\"2026-11\"}]");
        await().until(() -> decisions() == 1);
        var proof =
                lea.get("/internal/personal-data/consents").status(200).lines().get(0);
        assertThat(proof.path("locale").asString()).isEqualTo("en");
        assertThat(proof.path("text").asString()).startsWith("Keep my journal");
    }

    @Test
    void tellsServicesWhatAPersonDecidedAndWhenNothingIsSureYet() {
        var question = "/internal/consents?purpose=journal&purpose=statistics";
        api.get(question).status(401);
        lea.get(question).status(200).has("$.known", false).has("$.consents.length()", 0);
        PrivacyClient.consent(lea, "journal", true).status(200);
        PrivacyClient.consent(lea, "personalisation", true).status(200);
        lea.get(question)
                .has("$.known", true)
                .has("$.consents.length()", 1)
                .has("$.consents[0].purpose", "journal")
                .has("$.consents[0].granted", true)
                .has("$.consents[0].settled", true)
                .has("$.consents[0].decidedAt");
    }

    /** Whoever changes a text gives it another version, here and there. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void knowsTheTextsThatTheWebClientShows(String language) throws Exception {
        var shown = new JsonMapper()
                .readTree(Files.readString(Path.of("../web/src/features/sign-up/texts/" + language + ".json")));
        for (var purpose : Purpose.values()) {
            assertThat(TEXTS.find("2026-11", purpose.code(), Locale.forLanguageTag(language)))
                    .hasValue(shown.path(purpose.code()).asString() + "\n"
                            + shown.path(purpose.code() + "_text").asString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void knowsTheTextThatAParentAgreesTo(String language) throws Exception {
        var shown = new JsonMapper()
                .readTree(Files.readString(Path.of("../web/src/features/parent/texts/" + language + ".json")));
        assertThat(TEXTS.find("2026-11", "parental", Locale.forLanguageTag(language)))
                .hasValue(shown.path("parental").asString() + "\n"
                        + shown.path("parental_text").asString());
    }

    @Test
    void keepsWhatProvesThatAParentAgreedAndNothingOfTheParent() {
        signUp(
                UUID.randomUUID().toString(),
                "\"language\":\"fr\",\"consents\":[],\"parent\":{\"reference\":\"" + UUID.randomUUID()
                        + "\",\"version\":\"2026-11\",\"language\":\"fr\",\"decidedAt\":\"2026-11-28T17:00:00Z\"}");
        await().until(() -> StoredRows.of(lea.person(), "gdpr.parental_consent") == 1);
        var proof = lea.get("/internal/personal-data/parental-consents")
                .status(200)
                .lines()
                .get(0);
        assertThat(proof.propertyNames())
                .containsExactlyInAnyOrder("id", "reference", "version", "textHash", "locale", "decidedAt");
        assertThat(proof.path("textHash").asString()).hasSize(64);
    }
}
