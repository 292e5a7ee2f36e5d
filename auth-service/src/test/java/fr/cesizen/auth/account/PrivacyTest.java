package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.StoredRows;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PrivacyTest {

    private static final String ERASED = "CESIZen : votre compte est effacé";

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    @Autowired
    AccountClient client;

    @Test
    void exportsTheAccountWithTheEmailThatKeycloakKeeps() throws Exception {
        var address = email();
        var person = client.lea(address);

        var lines = export(person);
        var account = new JsonMapper().readTree(lines);
        assertThat(account.path("email").asString()).isEqualTo(address);
        assertThat(account.path("name").asString()).isEqualTo("Léa");
        assertThat(account.path("birthDate").asString()).isEqualTo("1998-04-12");
        assertThat(account.path("status").asString()).isEqualTo("ACTIVE");

        TestKeycloak.users().delete(person.toString()).close();
        assertThat(new JsonMapper().readTree(export(person)).has("email")).isFalse();
    }

    @Test
    void erasesBothSidesOnceAndProvesIt() throws Exception {
        var address = email();
        var person = client.lea(address);
        PrivacyEvents.erase(person, 2);

        assertThat(PrivacyEvents.evidence(person, 3).path("tables").toString())
                .contains("{\"table\":\"profile\",\"rows\":1}");
        assertThat(TestKeycloak.withEmail(address)).isEmpty();
        assertThat(AccountDatabaseFixture.profiles(person)).isZero();
        client.read(person).status(404);

        // Somebody asks again: Keycloak's user is gone already, which is as good.
        PrivacyEvents.erase(person);
        client.lea(address);
    }

    /** The database and Keycloak are those of a backup from before the erasure, which the ledger knows. */
    @Test
    void writesToNobodyWhomARestoredDatabaseBroughtBack() {
        var address = email();
        var person = client.lea(address);
        PrivacyEvents.enter(person, UUID.randomUUID(), Instant.now().minus(Duration.ofDays(2)));
        operators.as("admin").post("/actuator/erasures", "{}").status(200);
        assertThat(AccountDatabaseFixture.profiles(person)).isZero();
        assertThat(TestKeycloak.withEmail(address)).isEmpty();
        assertThat(TestMailbox.subjects(address)).isNotEmpty().doesNotContain(ERASED);
    }

    @Test
    void letsAPersonReadButNotWriteWhileProcessingIsRestricted() {
        var person = client.lea(email());
        PrivacyEvents.restrict(person, true);
        await().until(() -> isRestricted(person));

        client.change(person, "\"0\"", change("Léo")).status(423);
        client.deactivate(person).status(423);
        client.read(person).status(200);

        PrivacyEvents.restrict(person, false);
        await().until(() -> !isRestricted(person));
        client.change(person, "\"0\"", change("Léo")).status(200);
    }

    private String export(UUID person) {
        return api.as(person).get("/internal/personal-data/account").status(200).text();
    }

    private static boolean isRestricted(UUID person) {
        return StoredRows.of(person, "auth.restriction") == 1;
    }
}
