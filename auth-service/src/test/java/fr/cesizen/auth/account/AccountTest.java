package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.change;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import io.cloudevents.CloudEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class AccountTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Test
    void showsAPersonTheirAccount() {
        var person = client.lea(email());

        // The e-mail is the token's, not the one of the sign-up.
        client.read(person)
                .status(200)
                .header("ETag", "\"0\"")
                .has("$.id", person.toString())
                .has("$.name", "Léa")
                .has("$.email", person + "@example.org")
                .has("$.birthDate", "1998-04-12")
                .has("$.language", "fr")
                .has("$.createdAt")
                .lacks("$.password");
        client.read(UUID.randomUUID()).status(404);
    }

    @Test
    void changesAnAccountThatNobodyChangedMeanwhile() {
        var person = client.lea(email());

        client.change(person, "\"0\"", change("<b>Léa</b> & co"))
                .status(200)
                .header("ETag", "\"1\"")
                .has("$.name", "<b>Léa</b> & co")
                .has("$.language", "en");
        client.change(person, "\"0\"", change("Léo")).status(412);
        client.read(person).has("$.name", "<b>Léa</b> & co");
    }

    @Test
    void endsTheSessionsOfAClosedAccountAndRefusesFurtherOnes() throws Exception {
        var address = email();
        var person = client.lea(address);
        var browser = new Browser();
        var tokens = new JsonMapper().readTree(browser.signIn(address, PASSWORD).orElseThrow());

        client.deactivate(person).status(204);
        client.deactivate(person).status(204);

        assertThat(browser.refresh(tokens.path("refresh_token").asString())).isEqualTo(400);
        assertThat(new Browser().signIn(address, PASSWORD)).isEmpty();
        assertThat(AccountDatabaseFixture.isClosed(person)).isTrue();
        client.change(person, "\"1\"", change("Léa")).problem(403, "account-deactivated");
        assertThat(Events.about(person, "cesizen.account", 2))
                .extracting(CloudEvent::getType)
                .containsExactly("fr.cesizen.account.signed-up.v1", "fr.cesizen.account.deactivated.v1");
    }

    @Test
    void hasNoAccountToCloseForAStranger() {
        client.deactivate(UUID.randomUUID()).status(404);
    }

    @Test
    void describesItself() {
        api.get("/v3/api-docs")
                .status(200)
                .has("$.paths['/api/v1/accounts'].post.summary", "Sign up")
                .lacks("$.paths['/api/v1/accounts/me'].get.parameters")
                .has("$.paths['/api/v1/accounts/me'].put.security");
    }
}
