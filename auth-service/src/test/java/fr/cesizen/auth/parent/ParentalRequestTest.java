package fr.cesizen.auth.parent;

import static fr.cesizen.auth.account.AccountFixtures.child;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.auth.account.AccountClient;
import fr.cesizen.auth.account.AccountDatabaseFixture;
import fr.cesizen.auth.account.AccountFixtures;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child below 15 and a parent, with real mails and the real identity server. */
@ServiceTest
class ParentalRequestTest {

    private static final String ASKED = "CESIZen : un enfant demande votre accord";

    @Autowired
    AccountClient client;

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    String tom;
    String parent;

    @BeforeEach
    void someoneNew() {
        tom = email();
        parent = "parent." + email();
    }

    private String ask() {
        client.askParent(tom, parent).status(202).has("$.expiresAt");
        return token();
    }

    private String token() {
        var link = TestMailbox.link(parent, ASKED);
        assertThat(link).startsWith("https://app.cesizen.test/accord-parental#");
        return link.substring(link.indexOf('#') + 1);
    }

    private static Map<String, Object> link(String token) {
        return Map.of("token", token);
    }

    private static Map<String, Object> decision(String token, boolean agreed) {
        return Map.of("token", token, "agreed", agreed, "holdsAuthority", true, "version", "2026-11");
    }

    private UUID opened() {
        return UUID.fromString(TestKeycloak.withEmail(tom).get(0).getId());
    }

    @Test
    void opensAnAccountOnceBothAgreeAndNotBefore() throws Exception {
        var token = ask();
        assertThat(TestKeycloak.withEmail(tom)).isEmpty();
        client.byLink("search", link(token))
                .status(200)
                .has("$.state", "pending")
                .has("$.name", "Tom")
                .has("$.purposes[0]", "journal");
        client.byLink("decision", decision(token, true)).status(204);

        var person = opened();
        var welcome = TestMailbox.link(tom, "Votre compte CESIZen");
        var browser = new Browser();
        browser.choosePassword(browser.open(welcome), AccountFixtures.PASSWORD);
        assertThat(new Browser().signIn(tom, AccountFixtures.PASSWORD)).isPresent();
        var event = Events.one(person, "cesizen.account", "fr.cesizen.account.signed-up.v1", 1);
        assertThat(new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .contains("\"parent\":{\"reference\":", "\"purpose\":\"journal\"")
                .doesNotContain("@", "Tom");
        client.byLink("search", link(token)).status(200).has("$.state", "agreed");
        client.byLink("decision", decision(token, true)).status(404);
    }

    @Test
    void keepsNothingThatTheMailDoesNotOpenAndNothingOfTheParentAfterwards() {
        var token = ask();
        assertThat(StoredRows.holding(tom)).isEmpty();
        assertThat(StoredRows.holding(parent)).isEmpty();
        assertThat(StoredRows.holding(token)).isEmpty();
        client.byLink("decision", decision(token, true)).status(204);
        assertThat(StoredRows.holding(parent)).isEmpty();
        assertThat(api.as(opened())
                        .get("/internal/personal-data/parental-consent")
                        .status(200)
                        .lines())
                .hasSize(1);
    }

    @Test
    void deletesAllOfItWhenTheParentRefusesOrDoesNotAnswer() {
        var refused = ask();
        client.byLink("decision", decision(refused, false)).status(204);
        client.byLink("search", link(refused)).status(404);
        assertThat(TestKeycloak.withEmail(tom)).isEmpty();

        parent = "parent." + email();
        var late = ask();
        AccountDatabaseFixture.letTimePassSinceParentsWereAsked("7 days");
        client.byLink("search", link(late)).status(404);
        client.byLink("decision", decision(late, true)).status(404);
        operators.as("admin").post("/actuator/retention", "{}").status(200);
        operators
                .as("admin")
                .get("/actuator/retention")
                .status(200)
                .has("$[?(@.category == 'parental-requests')].rows", 0);
        assertThat(TestKeycloak.withEmail(tom)).isEmpty();
    }

    @Test
    void asksNobodyAgainAndAgainAndNotTheChild() {
        for (int i = 0; i < 3; i++) {
            client.askParent(email(), parent).status(202);
        }
        // Another spelling of the mailbox is the same mailbox.
        client.askParent(email(), parent.replace("@", "+encore@")).problem(409, "parent-asked-enough");
        client.askParent(tom, tom.replace("@", "+maman@")).status(422).has("$.errors[0].code", "parent-address-same");
        assertThat(TestMailbox.subjects(tom)).isEmpty();
    }

    @Test
    void refusesWhatNeedsNoParentAndWhatNoParentAgreedTo() {
        var old = child(tom, parent);
        old.put("birthDate", LocalDate.now(ZoneOffset.UTC).minusYears(20).toString());
        client.askParent(old).status(422).has("$.errors[0].code", "parental-consent-not-needed");
        assertThat(TestMailbox.subjects(parent)).isEmpty();

        var token = ask();
        var without = Map.of("token", token, "agreed", true, "holdsAuthority", false, "version", "2026-11");
        client.byLink("decision", without).status(422).has("$.errors[0].code", "parental-authority-required");
        var earlier = Map.of("token", token, "agreed", true, "holdsAuthority", true, "version", "2020-01");
        client.byLink("decision", earlier).problem(409, "parental-text-outdated");
        assertThat(TestKeycloak.withEmail(tom)).isEmpty();
    }

    @Test
    void tellsTheOwnerOfAnAddressAloneThatItHasAnAccount() {
        client.lea(tom);
        var token = ask();
        client.byLink("decision", decision(token, true)).status(204);
        assertThat(TestMailbox.text(tom, "Votre compte CESIZen")).contains("http");
        assertThat(TestKeycloak.withEmail(tom)).hasSize(1);
        client.byLink("search", link(token)).status(404);
    }

    @Test
    void closesAndErasesAnAccountWhoseParentWithdraws() {
        var token = ask();
        client.byLink("decision", decision(token, true)).status(204);
        var person = opened();
        client.byLink("withdrawal", link(token)).status(204);
        var due = Events.one(person, "cesizen.account", "fr.cesizen.account.erasure-due.v1", 3);
        assertThat(new String(Objects.requireNonNull(due.getData()).toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"cause\":\"parent-withdrew\"}");
        await().until(() -> client.read(person).status() == 403);
        assertThat(TestKeycloak.withEmail(tom).get(0).isEnabled()).isFalse();
        client.byLink("withdrawal", link(token)).status(404);
    }

    @Test
    void leavesTheAccountToTheYoungPersonFromFifteenOn() {
        var token = ask();
        client.byLink("decision", decision(token, true)).status(204);
        var person = opened();
        var older = AccountFixtures.change("Tom");
        client.change(person, "\"0\"", older).status(422).has("$.errors[0].code", "birth-date-agreed");
        AccountDatabaseFixture.turn(person, 15);
        client.byLink("withdrawal", link(token)).problem(409, "young-person-decides");
        client.change(person, "\"0\"", older).status(200);
        operators.as("admin").post("/actuator/retention", "{}").status(200);
        assertThat(StoredRows.of(person, "auth.parental_consent")).isZero();
    }
}
