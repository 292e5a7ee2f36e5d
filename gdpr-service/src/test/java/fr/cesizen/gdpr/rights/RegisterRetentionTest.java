package fr.cesizen.gdpr.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** How long the register is kept. */
@ServiceTest
class RegisterRetentionTest {

    private static final String DUE = "$[?(@.category == 'rights-register')].rows";

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    /** Asks for a correction, which the officer answers. */
    private String answered(ApiClient person) {
        var id = RegisterTest.ask(person, "RECTIFICATION", "JOURNAL");
        api.as(UUID.randomUUID(), "dpo")
                .put(PrivacyClient.REGISTER + "/" + id + "/state", Map.of("state", "COMPLETED"))
                .status(200);
        return id;
    }

    @Test
    void losesAnsweredRequestsAfterFiveYearsAndTellsBeforehandHowMany() {
        var old = api.somebody();
        var young = api.somebody();
        GdprDatabaseFixture.answeredEarlier(answered(old), 6);
        GdprDatabaseFixture.answeredEarlier(answered(young), 4);
        var admin = operators.as("admin");
        admin.get("/actuator/retention").status(200).has(DUE, 1);
        assertThat(old.items(PrivacyClient.REQUESTS))
                .as("counting deletes nothing")
                .hasSize(1);
        admin.post("/actuator/retention", "{}").status(200).has(DUE, 1);
        assertThat(old.items(PrivacyClient.REQUESTS)).isEmpty();
        assertThat(young.items(PrivacyClient.REQUESTS)).hasSize(1);
        admin.get("/actuator/retention").has(DUE, 0);
        operators.as("dpo", "support").get("/actuator/retention").status(403);
    }

    @Test
    void keepsARestrictionAndAnObjectionForAsLongAsTheyAreInForce() {
        var lea = api.somebody();
        PrivacyClient.restrict(lea).status(200);
        lea.request(HttpMethod.PUT, PrivacyClient.OBJECTIONS + "/statistics")
                .send()
                .status(200);
        var inForce = lea.items(PrivacyClient.REQUESTS);
        inForce.forEach(
                entry -> GdprDatabaseFixture.answeredEarlier(entry.path("id").asString(), 6));
        var admin = operators.as("admin");
        admin.get("/actuator/retention").has(DUE, 0);
        admin.post("/actuator/retention", "{}").status(200);
        assertThat(lea.items(PrivacyClient.REQUESTS)).hasSize(2);
        lea.get(PrivacyClient.RESTRICTION).has("$.restricted", true);

        lea.delete(PrivacyClient.RESTRICTION).status(204);
        lea.delete(PrivacyClient.OBJECTIONS + "/statistics").status(204);
        await().until(() -> !GdprDatabaseFixture.isRestricted(lea.person()));
        admin.get("/actuator/retention").has(DUE, 2);
        admin.post("/actuator/retention", "{}").status(200);
        assertThat(lea.items(PrivacyClient.REQUESTS))
                .allSatisfy(entry -> assertThat(entry.path("lifts").asBoolean()).isTrue());
    }
}
