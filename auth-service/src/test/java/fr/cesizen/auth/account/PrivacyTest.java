package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.TestTokens;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PrivacyTest {

    private static final String TOPIC = "cesizen.privacy";

    @Autowired
    WebTestClient http;

    AccountClient client;

    @BeforeEach
    void client() {
        client = new AccountClient(http);
    }

    @Test
    void protectsEveryTable() throws Exception {
        assertThat(SchemaRules.unprotectedTables("auth")).isEmpty();
        assertThat(Database.count(
                        "select count(*) from pg_class where oid = 'auth.signup'::regclass and relforcerowsecurity"))
                .isOne();
    }

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
        var event = UUID.randomUUID();
        for (int delivery = 0; delivery < 2; delivery++) {
            erase(event, person);
        }

        var evidence = Events.one(person, TOPIC, "fr.cesizen.privacy.person-erased.v1", 3);
        assertThat(new JsonMapper()
                        .readTree(Objects.requireNonNull(evidence.getData()).toBytes())
                        .path("tables")
                        .toString())
                .contains("{\"table\":\"profile\",\"rows\":1}");
        assertThat(TestKeycloak.withEmail(address)).isEmpty();
        assertThat(Database.count("select count(*) from auth.profile where person = '" + person + "'"))
                .isZero();
        client.read(person).expectStatus().isNotFound();

        // Somebody asks again: Keycloak's user is gone already, which is as good.
        erase(UUID.randomUUID(), person);
        client.lea(address);
    }

    @Test
    void letsAPersonReadButNotWriteWhileProcessingIsRestricted() {
        var person = client.lea(email());
        restrict(person, true);
        await().until(() -> isRestricted(person));

        client.change(person, "\"0\"", change("Léo")).expectStatus().isEqualTo(423);
        client.deactivate(person).expectStatus().isEqualTo(423);
        client.read(person).expectStatus().isOk();

        restrict(person, false);
        await().until(() -> !isRestricted(person));
        client.change(person, "\"0\"", change("Léo")).expectStatus().isOk();
    }

    private String export(UUID person) {
        var body = http.get()
                .uri("/internal/personal-data/account")
                .header("Authorization", TestTokens.bearer(person))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private static boolean isRestricted(UUID person) {
        return Database.count("select count(*) from auth.restriction where person = '" + person + "'") == 1;
    }

    private static void erase(UUID event, UUID person) {
        Events.send(
                TOPIC,
                event.toString(),
                "fr.cesizen.privacy.erasure-requested.v1",
                person,
                "{\"request\":\"" + UUID.randomUUID() + "\"}");
    }

    private static void restrict(UUID person, boolean restricted) {
        Events.send(
                TOPIC,
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                person,
                "{\"restricted\":" + restricted + "}");
    }
}
