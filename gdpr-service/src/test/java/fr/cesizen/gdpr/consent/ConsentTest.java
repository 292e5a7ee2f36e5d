package fr.cesizen.gdpr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.Client;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class ConsentTest {

    @Autowired
    WebTestClient http;

    Client lea;

    @BeforeEach
    void someoneNew() {
        lea = Client.of(http);
    }

    void signUp(String eventId, String consents) {
        Events.send("cesizen.account", eventId, "fr.cesizen.account.signed-up.v1", lea.person(), "{" + consents + "}");
    }

    long decisions() {
        return Database.count("select count(*) from gdpr.consent where person = '" + lea.person() + "'");
    }

    void is(String purpose, boolean granted) {
        lea.get("/api/v1/consents")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(4)
                .jsonPath("$.items[?(@.purpose == '" + purpose + "')].granted")
                .isEqualTo(granted);
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
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo("2")
                .jsonPath("$.items[0].since")
                .exists()
                .jsonPath("$.items[1].since")
                .doesNotExist();
        Client.of(http)
                .get("/api/v1/consents")
                .expectBody()
                .jsonPath("$.items[0].granted")
                .isEqualTo(false);
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
            lea.put("/api/v1/consents/personalisation", Map.of("granted", granted))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.purpose")
                    .isEqualTo("personalisation")
                    .jsonPath("$.granted")
                    .isEqualTo(granted)
                    .jsonPath("$.version")
                    .isEqualTo("2026-11");
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
        lea.put("/api/v1/consents/journal", Map.of("granted", false))
                .expectStatus()
                .isOk();
        signUp(
                UUID.randomUUID().toString(),
                "\"consents\":[{\"purpose\":\"journal\",\"granted\":true,\"version\":\"1\"}]");
        await().until(() -> decisions() == 2);
        is("journal", false);
    }

    @Test
    void storesOneDecisionWhenTheSameIsSentManyTimesAtOnce() {
        IntStream.range(0, 8).parallel().forEach(i -> lea.put("/api/v1/consents/journal", Map.of("granted", true))
                .expectStatus()
                .isOk());
        assertThat(decisions()).isOne();
    }

    @Test
    void forbidsTheServiceItselfToChangeADecision() {
        assertThat(Database.count("select count(*) from information_schema.role_table_grants where grantee = 'gdpr_app'"
                        + " and privilege_type = 'UPDATE' and table_schema = 'gdpr'"
                        + " and table_name in ('consent', 'rights_request')"))
                .isZero();
    }
}
