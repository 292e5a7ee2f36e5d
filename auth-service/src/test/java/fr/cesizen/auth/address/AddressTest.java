package fr.cesizen.auth.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an address is confirmed, by the real Keycloak. */
@ServiceTest
class AddressTest {

    private static final String PATH = "/api/v1/accounts/me/address";
    private static final String CONFIRM = "Confirmez votre adresse";

    @Autowired
    ApiClient api;

    @Test
    void saysWhetherTheAddressIsConfirmed() throws Exception {
        var lea = SignedUpPerson.at(api);
        api.as(lea.id()).get(PATH).status(200).has("$.confirmed", false).has("$.confirmation", "offered");
        new Browser().open(TestMailbox.link(lea.email(), CONFIRM));
        api.as(lea.id()).get(PATH).status(200).has("$.confirmed", true);
    }

    @Test
    void sendsTheLinkAgainAtTheSignInPage() throws Exception {
        var lea = SignedUpPerson.at(api);
        TestMailbox.link(lea.email(), CONFIRM);
        var browser = new Browser();
        assertThat(browser.signIn(lea.email(), lea.password())).isPresent();
        browser.confirmAgain();
        assertThat(TestMailbox.subjects(lea.email())).containsExactly(CONFIRM, CONFIRM);
        new Browser().open(TestMailbox.link(lea.email(), CONFIRM));
        api.as(lea.id()).get(PATH).status(200).has("$.confirmed", true);
    }

    @Test
    void isNothingToWhomKeycloakDoesNotKnow() {
        api.somebody().get(PATH).problem(404, "not-found");
    }
}
