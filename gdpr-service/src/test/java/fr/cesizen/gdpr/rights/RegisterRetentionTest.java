package fr.cesizen.gdpr.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the register is kept. */
@ServiceTest
class RegisterRetentionTest {

    private static final String DUE = "$[?(@.category == 'rights-register')].rows";

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    /** Restricts the processing, which is a request that is answered at once. */
    private static String answered(ApiClient person) {
        PrivacyClient.restrict(person).status(200);
        return person.items(PrivacyClient.REQUESTS).get(0).path("id").asString();
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
}
