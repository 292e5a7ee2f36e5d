package fr.cesizen.auth.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.FaultyProxy;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.auth.identity.KeycloakClientFixtures;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;

/** Who works here, by the roles of the real Keycloak. */
@ServiceTest
class StaffTest {

    private static final String PATH = "/api/v1/accounts/staff";

    @Autowired
    ApiClient api;

    @Autowired
    StaffNameRepository names;

    @Autowired
    Transactions tx;

    private List<String> staff() {
        return api.as(UUID.randomUUID(), "support").items(PATH).stream()
                .map(each ->
                        each.path("name").asString() + " " + each.path("id").asString())
                .toList();
    }

    private void role(HttpMethod method, UUID person, String role) {
        api.as(UUID.randomUUID(), "admin")
                .request(method, "/api/v1/accounts/" + person + "/roles/" + role)
                .send()
                .status(204);
    }

    @Test
    void listsThemByTheirProfilesOrByWhatAnOperatorCalledThem() {
        var lea = SignedUpPerson.at(api);
        assertThat(staff())
                .extracting(each -> each.replaceFirst(" .*", ""))
                .containsSubsequence("Camille", "Dominique", "Sacha");
        assertThat(staff()).doesNotContain("Léa " + lea.id());
        role(HttpMethod.PUT, lea.id(), "support");
        role(HttpMethod.PUT, lea.id(), "dpo");
        assertThat(staff())
                .as("once, in its place")
                .containsOnlyOnce("Léa " + lea.id())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        api.as(UUID.randomUUID(), "admin")
                .request(HttpMethod.POST, "/api/v1/accounts/" + lea.id() + "/deactivation")
                .send()
                .status(204);
        assertThat(staff()).doesNotContain("Léa " + lea.id());
    }

    @Test
    void isForStaffAlone() {
        api.somebody().get(PATH).problem(403, "forbidden");
        for (var role : List.of("support", "admin", "dpo")) {
            api.as(UUID.randomUUID(), role).get(PATH).status(200);
        }
        TestKeycloak.withoutRights(
                () -> api.as(UUID.randomUUID(), "admin").get(PATH).problem(502, "identity-refused"));
    }

    @Test
    void keepsTheLastListForAWhileWhenKeycloakIsAway() throws Exception {
        try (var door = new FaultyProxy(TestKeycloak.url())) {
            var patient = service(door, Duration.ZERO, Duration.ofMinutes(10));
            var impatient = service(door, Duration.ZERO, Duration.ZERO);
            var known = patient.list().block();
            assertThat(impatient.list().block()).isEqualTo(known).hasSizeGreaterThanOrEqualTo(3);
            door.shut();
            assertThat(patient.list().block()).isEqualTo(known);
            assertThatThrownBy(() -> impatient.list().block()).isInstanceOf(DataAccessResourceFailureException.class);
        }
    }

    @Test
    void asksKeycloakOnceWithinAMinute() throws Exception {
        try (var door = new FaultyProxy(TestKeycloak.url())) {
            var service = service(door, Duration.ofMinutes(1), Duration.ZERO);
            var known = service.list().block();
            door.shut();
            assertThat(service.list().block()).isSameAs(known);
        }
    }

    private StaffService service(FaultyProxy door, Duration fresh, Duration lastResort) {
        return new StaffService(
                KeycloakClientFixtures.staff(door.url()),
                names,
                new StaffProperties(fresh, lastResort),
                tx,
                Clock.systemUTC());
    }
}
