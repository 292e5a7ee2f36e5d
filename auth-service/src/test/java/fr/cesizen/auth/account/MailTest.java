package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.platform.test.ApiClient;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do by the links in Keycloak's mails, with the real server and a mailbox. */
@ServiceTest
class MailTest {

    private static final String CONFIRM = "Confirmez votre adresse";

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    private static UserRepresentation user(UUID person) {
        return TestKeycloak.users().get(person.toString()).toRepresentation();
    }

    @Test
    void letsAPersonConfirmTheirAddressAndSignInBefore() throws Exception {
        var address = email();
        var answer = client.signUp(body(address)).status(201).has("$.confirmation", "offered");
        var person = UUID.fromString(answer.id());
        assertThat(new Browser().signIn(address, PASSWORD)).isPresent();
        assertThat(user(person).isEmailVerified()).isFalse();
        new Browser().open(TestMailbox.link(address, CONFIRM));
        assertThat(user(person).isEmailVerified()).isTrue();
    }

    @Test
    void writesInTheLanguageOfTheAccount() {
        var address = email();
        var body = body(address);
        body.put("language", "en");
        client.signUp(body).status(201);
        assertThat(TestMailbox.text(address, "Confirm your address")).contains("CESIZen account", "http");
    }

    @Test
    void letsAPersonChooseANewPassword() throws Exception {
        var lea = SignedUpPerson.at(api);
        var browser = new Browser();
        assertThat(browser.forgetPassword(lea.email())).contains("message");
        assertThat(new Browser().forgetPassword("personne." + lea.email())).contains("message");
        var page = browser.open(TestMailbox.link(lea.email(), "Choisissez un nouveau mot de passe"));
        browser.choosePassword(page, "une tout autre phrase");
        assertThat(new Browser().signIn(lea.email(), "une tout autre phrase")).isPresent();
        assertThat(new Browser().signIn(lea.email(), PASSWORD)).isEmpty();
        assertThat(TestMailbox.subjects("personne." + lea.email())).isEmpty();
    }

    @Test
    void changesAnAddressOnceItIsConfirmedAndTellsTheOldOne() throws Exception {
        var lea = SignedUpPerson.at(api);
        var next = "autre." + email();
        var browser = new Browser();
        assertThat(browser.signIn(lea.email(), PASSWORD)).isPresent();
        browser.changeEmail(next);
        assertThat(user(lea.id()).getEmail()).isEqualTo(lea.email());
        assertThat(new Browser().signIn(next, PASSWORD)).isEmpty();

        new Browser().open(TestMailbox.link(next, "Confirmez votre nouvelle adresse"));
        assertThat(user(lea.id()).getEmail()).isEqualTo(next);
        assertThat(TestMailbox.text(lea.email(), "Votre adresse a changé")).doesNotContain(next);
        assertThat(new Browser().signIn(lea.email(), PASSWORD)).isEmpty();
        assertThat(new Browser().signIn(next, PASSWORD)).isPresent();
    }

    @Test
    void tellsTheOwnerAloneThatAnAddressHasAnAccountWhereItHasToBeConfirmed() throws Exception {
        var lea = SignedUpPerson.at(api);
        var free = email();
        TestKeycloak.whileConfirmationIsRequired(() -> {
            var known = client.signUp(body(lea.email())).status(201).has("$.confirmation", "required");
            var unknown = client.signUp(body(free)).status(201).has("$.confirmation", "required");
            assertThat(known.json().propertyNames()).isEqualTo(unknown.json().propertyNames());
            for (var address : new String[] {lea.email(), email()}) {
                var weak = body(address);
                weak.put("password", "motdepasse123");
                client.signUp(weak).status(422).has("$.errors[0].code", "password-too-common");
            }
            assertThat(new Browser().signIn(free, PASSWORD)).isEmpty();
            new Browser().open(TestMailbox.link(free, CONFIRM));
            assertThat(new Browser().signIn(free, PASSWORD)).isPresent();
            return null;
        });
        assertThat(TestMailbox.text(lea.email(), "Votre compte CESIZen")).contains("http");
        assertThat(TestKeycloak.users().search("nobody.invalid", 0, 10)).isEmpty();
        assertThat(AccountDatabaseFixture.startedSignUps()).isZero();
        assertThat(TestKeycloak.withEmail(lea.email())).hasSize(1);
    }

    @Test
    void saysOfATakenAddressWhatItSaysOfAnyOther() throws Exception {
        var lea = SignedUpPerson.at(api);
        var tom = SignedUpPerson.at(api);
        var ada = SignedUpPerson.at(api);
        var free = email();
        assertThat(askFor(lea, tom.email())).isEqualTo(askFor(ada, free)).contains("XXX");

        new Browser().open(TestMailbox.link(tom.email(), "Confirmez votre nouvelle adresse"));
        assertThat(user(lea.id()).getEmail()).isEqualTo(lea.email());
        assertThat(user(tom.id()).getEmail()).isEqualTo(tom.email());
        assertThat(new Browser().signIn(tom.email(), PASSWORD)).isPresent();
    }

    /** The words of the page that follows, without those that differ with the address. */
    private static String askFor(SignedUpPerson person, String address) throws Exception {
        var browser = new Browser();
        assertThat(browser.signIn(person.email(), PASSWORD)).isPresent();
        return browser.changeEmail(address)
                .replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("(?i)" + Pattern.quote(address), "XXX")
                .replaceAll("\\s+", " ");
    }

    @Test
    void sendsNothingWithoutAMailServerAndSaysSo() {
        var settings = TestKeycloak.realm().toRepresentation();
        var server = settings.getSmtpServer();
        var off = new HashMap<>(server);
        off.put("host", "");
        settings.setSmtpServer(off);
        TestKeycloak.realm().update(settings);
        try {
            var address = email();
            client.signUp(body(address)).status(201).has("$.confirmation", "off");
            assertThat(TestMailbox.subjects(address)).isEmpty();
        } finally {
            settings.setSmtpServer(server);
            TestKeycloak.realm().update(settings);
        }
    }
}
