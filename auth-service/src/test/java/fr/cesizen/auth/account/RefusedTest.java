package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.PrivacyEvents;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keycloak is there and refuses: people are told, nothing waits for what time does not mend, operators repair it. */
@ServiceTest
class RefusedTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    MeterRegistry metrics;

    private final String address = email();

    private double refusals(String operation) {
        return metrics.counter("cesizen.identity.refusals", "operation", operation)
                .count();
    }

    @Test
    void tellsThePersonAndLeavesNothing() {
        TestKeycloak.withoutRights(() -> client.signUp(body(address))
                .problem(502, "identity-refused")
                .has("$.title", "Identification indisponible"));
        assertThat(refusals("read-realm")).isPositive();
        assertThat(AccountDatabaseFixture.signUps()).isZero();
        client.lea(address);
    }

    @Test
    void closesTheAccountAsSoonAsKeycloakLetsItAgain() {
        var person = client.lea(address);
        TestKeycloak.withoutRights(() -> client.deactivate(person).status(502));
        AccountDatabaseFixture.letTimePassSinceTheChange(person);
        await().until(() -> AccountDatabaseFixture.isClosed(person));
        assertThat(TestKeycloak.withEmail(address).get(0).isEnabled()).isFalse();
    }

    @Test
    void putsAnErasureAsideUntilAnOperatorReplaysIt() {
        var person = client.lea(address);
        TestKeycloak.withoutRights(() -> {
            PrivacyEvents.erase(person);
            assertThat(Events.about(person, "cesizen.privacy-dlt", 1)).hasSize(1);
        });
        assertThat(refusals("delete")).isGreaterThanOrEqualTo(3);
        assertThat(AccountDatabaseFixture.profiles(person)).isOne();

        operators.as("admin").post("/actuator/deadletters", "{}").status(200);
        await().until(() -> AccountDatabaseFixture.profiles(person) == 0);
        assertThat(TestKeycloak.withEmail(address)).isEmpty();
    }
}
