package fr.cesizen.auth.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.SecondFactorFixture;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestTokens;
import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What administrators do to accounts of others, and what is kept of it. */
@ServiceTest
class AdministrationTest {

    @Autowired
    ApiClient api;

    private final UUID root = UUID.randomUUID();
    private ApiClient admin;
    private SignedUpPerson lea;

    @BeforeEach
    void signUp() {
        admin = api.as(root, "user", "admin");
        lea = SignedUpPerson.at(api);
    }

    private ApiAnswer act(HttpMethod method, String path) {
        return admin.request(method, "/api/v1/accounts/" + lea.id() + path).send();
    }

    private List<String> recorded() {
        return admin.items("/api/v1/accounts/" + lea.id() + "/actions").stream()
                .map(each -> each.path("action").asString() + each.path("role").asString(""))
                .toList();
    }

    @Test
    void findsAPersonByTheirWholeAddressAlone() {
        var found = search(lea.email().toUpperCase(Locale.ROOT)).status(200);
        found.has("$.id", lea.id().toString())
                .has("$.enabled", true)
                .has("$.roles.length()", 0)
                .lacks("$.email")
                .lacks("$.name");
        search(lea.email().substring(1)).problem(404, "not-found");
        search("").status(400);
        assertThat(recorded()).containsExactly("searched");
        assertThat(Events.about(lea.id(), "cesizen.access", 1))
                .extracting(event ->
                        new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .containsExactly("{\"role\":\"admin\",\"actor\":\"%s\",\"resource\":\"account\",\"action\":\"read\"}"
                        .formatted(root));
    }

    private ApiAnswer search(String email) {
        return admin.request(HttpMethod.POST, "/api/v1/accounts/search")
                .body(Map.of("email", email))
                .send();
    }

    @Test
    void closesAnAccountAtOnceAlsoForTokensThatAreOutAndOpensItAgain() throws Exception {
        lea.account(api).status(200);
        act(HttpMethod.POST, "/deactivation").status(204);
        act(HttpMethod.POST, "/deactivation").status(204);
        await().untilAsserted(() -> lea.account(api).problem(403, "account-deactivated"));
        assertThat(new Browser().signIn(lea.email(), lea.password())).isEmpty();

        act(HttpMethod.POST, "/reactivation").status(204);
        act(HttpMethod.POST, "/reactivation").status(204);
        await().untilAsserted(() -> lea.account(api).status(200));
        assertThat(new Browser().signIn(lea.email(), lea.password())).isPresent();
        assertThat(recorded()).containsExactly("reactivated", "reactivated", "deactivated", "deactivated");
        assertThat(Events.about(lea.id(), "cesizen.account", 3))
                .extracting(CloudEvent::getType)
                .containsExactly(
                        "fr.cesizen.account.signed-up.v1",
                        "fr.cesizen.account.deactivated.v1",
                        "fr.cesizen.account.reactivated.v1");
    }

    @Test
    void givesAndTakesRolesOfStaff() {
        act(HttpMethod.PUT, "/roles/support").status(204);
        act(HttpMethod.PUT, "/roles/support").status(204);
        search(lea.email()).has("$.roles[0]", "support");
        act(HttpMethod.DELETE, "/roles/support").status(204);
        act(HttpMethod.DELETE, "/roles/support").status(204);
        search(lea.email()).has("$.roles.length()", 0);
        act(HttpMethod.PUT, "/roles/user").status(400);
        assertThat(recorded())
                .containsExactly(
                        "searched",
                        "role-takensupport",
                        "role-takensupport",
                        "searched",
                        "role-givensupport",
                        "role-givensupport");
    }

    @Test
    void takesSecondFactorsOfSomebodyWhoLostThemAndTellsThem() throws Exception {
        SecondFactorFixture.addCode(lea.id(), "Téléphone");
        assertThat(new Browser().signIn(lea.email(), lea.password())).isEmpty();
        act(HttpMethod.DELETE, "/second-factors").status(204);
        assertThat(new Browser().signIn(lea.email(), lea.password())).isPresent();
        act(HttpMethod.DELETE, "/second-factors").status(204);
        assertThat(recorded()).containsExactly("second-factors-removed", "second-factors-removed");
        assertThat(TestMailbox.text(lea.email(), "CESIZen : vos clés d’accès et vos codes sont retirés"))
                .contains("https://app.cesizen.test/compte");
    }

    @Test
    void leavesWhoeverAsksAlone() {
        var herself = api.as(lea.id(), "user", "admin");
        for (var path : List.of("/deactivation", "/reactivation")) {
            herself.request(HttpMethod.POST, "/api/v1/accounts/" + lea.id() + path)
                    .send()
                    .problem(409, "own-account");
        }
        for (var path : List.of("/roles/admin", "/second-factors")) {
            herself.request(HttpMethod.DELETE, "/api/v1/accounts/" + lea.id() + path)
                    .send()
                    .problem(409, "own-account");
        }
        assertThat(recorded()).isEmpty();
    }

    @Test
    void wantsTheRoleAndARecentSignIn() {
        var path = "/api/v1/accounts/" + lea.id() + "/deactivation";
        for (var role : List.of("user", "support", "dpo")) {
            api.as(root, role).request(HttpMethod.POST, path).send().problem(403, "forbidden");
        }
        var tired = api.with(TestTokens.signedIn(Duration.ofHours(1), root, "user", "admin"));
        assertThat(tired.request(HttpMethod.POST, path)
                        .send()
                        .problem(401, "recent-sign-in-required")
                        .challenge())
                .contains("insufficient_user_authentication", "max_age=\"900\"");
        api.as(root, "dpo")
                .get("/api/v1/accounts/" + lea.id() + "/actions")
                .status(200)
                .has("$.items.length()", 0);
        lea.account(api).status(200);
    }

    @Test
    void recordsNothingAndDoesNothingWhileKeycloakRefuses() {
        TestKeycloak.withoutRights(() -> {
            act(HttpMethod.POST, "/deactivation").problem(502, "identity-refused");
            act(HttpMethod.PUT, "/roles/support").problem(502, "identity-refused");
        });
        assertThat(recorded()).isEmpty();
        lea.account(api).status(200);
    }

    @Test
    void keepsARecordThatNamesNobody() {
        act(HttpMethod.POST, "/deactivation").status(204);
        assertThat(StoredRows.about(lea.id())).doesNotContainKey("admin_action");
        // What the person reads of it names the administrator until it has been sent.
        await().untilAsserted(() -> assertThat(StoredRows.about(root)).isEmpty());
    }
}
