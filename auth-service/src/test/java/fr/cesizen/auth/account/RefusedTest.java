package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Keycloak is there and refuses: people are told, nothing waits for what time does not mend, operators repair it. */
@ServiceTest
class RefusedTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    WebTestClient http;

    @Autowired
    MeterRegistry metrics;

    private final String address = email();
    private AccountClient client;

    @BeforeEach
    void client() {
        client = new AccountClient(http);
    }

    private static long profiles(UUID person) {
        return Database.count("select count(*) from auth.profile where person = '" + person + "'");
    }

    private double refusals(String operation) {
        return metrics.counter("cesizen.identity.refusals", "operation", operation)
                .count();
    }

    @Test
    void tellsThePersonAndLeavesNothing() {
        TestKeycloak.withoutRights(() -> client.signUp(body(address))
                .expectStatus()
                .isEqualTo(502)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/identity-refused")
                .jsonPath("$.title")
                .isEqualTo("Identification indisponible"));
        assertThat(refusals("create")).isPositive();
        assertThat(Database.count("select count(*) from auth.signup")).isZero();
        client.lea(address);
    }

    @Test
    void closesTheAccountAsSoonAsKeycloakLetsItAgain() {
        var person = client.lea(address);
        TestKeycloak.withoutRights(
                () -> client.deactivate(person).expectStatus().isEqualTo(502));
        KeycloakFault.letTimePassSinceTheChange(person);
        await().until(() -> KeycloakFault.isClosed(person));
        assertThat(TestKeycloak.withEmail(address).get(0).isEnabled()).isFalse();
    }

    @Test
    void putsAnErasureAsideUntilAnOperatorReplaysIt() {
        var person = client.lea(address);
        TestKeycloak.withoutRights(() -> {
            Events.send(
                    "cesizen.privacy",
                    UUID.randomUUID().toString(),
                    "fr.cesizen.privacy.erasure-requested.v1",
                    person,
                    "{\"request\":\"" + UUID.randomUUID() + "\"}");
            assertThat(Events.about(person, "cesizen.privacy-dlt", 1)).hasSize(1);
        });
        assertThat(refusals("delete")).isGreaterThanOrEqualTo(3);
        assertThat(profiles(person)).isOne();

        operators
                .send(HttpMethod.POST, "/actuator/deadletters", "admin")
                .expectStatus()
                .isOk();
        await().until(() -> profiles(person) == 0);
        assertThat(TestKeycloak.withEmail(address)).isEmpty();
    }
}
