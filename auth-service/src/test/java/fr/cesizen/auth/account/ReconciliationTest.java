package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What differs between profiles and Keycloak is found and healed, each with the real server. */
@ServiceTest
class ReconciliationTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    ScheduledJobs jobs;

    private JsonNode reconcile() {
        jobs.run("account-reconciliation");
        return api.as(UUID.randomUUID(), "admin")
                .get("/api/v1/accounts/reconciliation")
                .status(200)
                .json();
    }

    /** Somebody whose account is older than what may be under way. */
    private UUID lea(String address) {
        var person = client.lea(address);
        AccountDatabaseFixture.letTimePassSinceTheAccount(person);
        return person;
    }

    private static void change(UUID person, Consumer<UserRepresentation> change) {
        var user = TestKeycloak.users().get(person.toString()).toRepresentation();
        change.accept(user);
        TestKeycloak.users().get(person.toString()).update(user);
    }

    private static UserRepresentation user(UUID person) {
        return TestKeycloak.users().get(person.toString()).toRepresentation();
    }

    @Test
    void healsEachDifferenceAndFindsNoneTheNextTime() throws Exception {
        var openThere = email();
        var closed = lea(openThere);
        client.deactivate(closed).status(204);
        change(closed, user -> user.setEnabled(true));
        var closedThere = lea(email());
        change(closedThere, user -> user.setEnabled(false));
        var english = lea(email());
        change(english, user -> user.singleAttribute("locale", "en"));
        var gone = lea(email());
        TestKeycloak.users().delete(gone.toString()).close();
        var well = email();
        lea(well);

        var report = reconcile();
        assertThat(report.path("closedHere").asInt()).isPositive();
        assertThat(report.path("closedThere").asInt()).isPositive();
        assertThat(report.path("language").asInt()).isPositive();
        assertThat(report.path("missingUser").asInt()).isPositive();
        assertThat(report.path("healed").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(user(closed).isEnabled()).isFalse();
        assertThat(AccountDatabaseFixture.isClosed(closedThere)).isTrue();
        assertThat(user(english).getAttributes().get("locale")).containsExactly("fr");
        assertThat(AccountDatabaseFixture.isClosed(gone)).isTrue();
        assertThat(new Browser().signIn(well, AccountFixtures.PASSWORD)).isPresent();

        var again = reconcile();
        assertThat(again.path("healed").asInt(-1)).isZero();
        assertThat(again.path("users").asInt()).isPositive();
        assertThat(again.has("finishedAt")).isTrue();
    }

    /** A user of Keycloak's alone, as old as an import may say. */
    private static String stray(String email, Consumer<UserRepresentation> more) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEnabled(true);
        user.setCreatedTimestamp(Instant.now().minusSeconds(7200).toEpochMilli());
        more.accept(user);
        try (var answer = TestKeycloak.users().create(user)) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    @Test
    void removesWhomACutOffSignUpLeftAndReportsWhoeverElseHasNoProfile() {
        var before = reconcile();
        assertThat(before.path("missingProfile").asInt(-1))
                .as("members of staff need none")
                .isZero();
        var cutOff = email();
        stray(cutOff, user -> {
            user.setEnabled(false);
            user.singleAttribute("signup", UUID.randomUUID().toString());
        });
        var lost = email();
        var id = stray(lost, user -> {});

        var report = reconcile();
        assertThat(report.path("unfinishedSignUp").asInt()).isOne();
        assertThat(report.path("missingProfile").asInt()).isOne();
        assertThat(TestKeycloak.withEmail(cutOff)).isEmpty();
        assertThat(TestKeycloak.withEmail(lost)).hasSize(1);
        assertThat(reconcile().path("unfinishedSignUp").asInt(-1)).isZero();
        client.lea(cutOff);
        TestKeycloak.users().delete(id).close();
    }

    @Test
    void touchesNothingWhileKeycloakRefuses() {
        var person = lea(email());
        TestKeycloak.withoutRights(
                () -> assertThat(reconcile().has("finishedAt")).isFalse());
        assertThat(AccountDatabaseFixture.isClosed(person)).isFalse();
    }
}
