package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import io.cloudevents.CloudEvent;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class AccountTest {

    @Autowired
    WebTestClient http;

    AccountClient client;

    @BeforeEach
    void client() {
        client = new AccountClient(http);
    }

    @Test
    void showsAPersonTheirAccount() {
        var person = client.lea(email());

        client.read(person)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"0\"")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(person.toString())
                .jsonPath("$.name")
                .isEqualTo("Léa")
                .jsonPath("$.email")
                .isEqualTo(person + "@example.org") // the token's, not the one of the sign-up
                .jsonPath("$.birthDate")
                .isEqualTo("1998-04-12")
                .jsonPath("$.language")
                .isEqualTo("fr")
                .jsonPath("$.createdAt")
                .isNotEmpty()
                .jsonPath("$.password")
                .doesNotExist();
        client.read(UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void changesAnAccountThatNobodyChangedMeanwhile() {
        var person = client.lea(email());

        client.change(person, "\"0\"", change("<b>Léa</b> & co"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("<b>Léa</b> & co")
                .jsonPath("$.language")
                .isEqualTo("en");
        client.change(person, "\"0\"", change("Léo")).expectStatus().isEqualTo(412);
        client.read(person).expectBody().jsonPath("$.name").isEqualTo("<b>Léa</b> & co");
    }

    @Test
    void endsTheSessionsOfAClosedAccountAndRefusesFurtherOnes() throws Exception {
        var address = email();
        var person = client.lea(address);
        var browser = new Browser();
        var tokens = new JsonMapper().readTree(browser.signIn(address, PASSWORD).orElseThrow());

        client.deactivate(person).expectStatus().isNoContent();
        client.deactivate(person).expectStatus().isNoContent();

        assertThat(browser.refresh(tokens.path("refresh_token").asString())).isEqualTo(400);
        assertThat(new Browser().signIn(address, PASSWORD)).isEmpty();
        assertThat(Database.count(
                        "select count(*) from auth.profile where status = 'DEACTIVATED' and person = '" + person + "'"))
                .isOne();
        client.change(person, "\"1\"", change("Léa"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/account-deactivated");
        assertThat(Events.about(person, "cesizen.account", 2))
                .extracting(CloudEvent::getType)
                .containsExactly("fr.cesizen.account.signed-up.v1", "fr.cesizen.account.deactivated.v1");
    }

    @Test
    void hasNoAccountToCloseForAStranger() {
        client.deactivate(UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void describesItself() {
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/api/v1/accounts'].post.summary")
                .isEqualTo("Sign up")
                .jsonPath("$.paths['/api/v1/accounts/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/api/v1/accounts/me'].put.security")
                .exists();
    }
}
