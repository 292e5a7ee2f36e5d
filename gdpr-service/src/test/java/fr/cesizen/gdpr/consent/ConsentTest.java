package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ConsentTest {

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
                .first()
                .isEqualTo("{\"purpose\":\"personalisation\",\"granted\":true,\"version\":\"2026-11\"}");
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
}
