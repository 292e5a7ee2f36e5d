package fr.cesizen.auth.credential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.SecondFactorFixture;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** By what a person signs in, and how they get rid of a lost device's, by the real Keycloak. */
@ServiceTest
class CredentialTest {

    private static final String PATH = "/api/v1/accounts/me/credentials";

    @Autowired
    ApiClient api;

    private SignedUpPerson lea;

    @BeforeEach
    void signUp() {
        lea = SignedUpPerson.at(api);
    }

    private List<JsonNode> credentials() {
        return api.as(lea.id()).items(PATH);
    }

    private List<String> kinds() {
        return credentials().stream().map(each -> each.path("kind").asString()).toList();
    }

    @Test
    void listsThemWithoutAnySecret() {
        SecondFactorFixture.addCode(lea.id(), "Téléphone");
        SecondFactorFixture.addPasskey(lea.id(), "Clé");
        assertThat(credentials())
                .extracting(each ->
                        each.path("kind").asString() + " " + each.path("label").asString("-"))
                .containsExactly("password -", "one-time-code Téléphone", "passkey Clé");
        assertThat(api.as(lea.id()).get(PATH).text())
                .doesNotContain(SecondFactorFixture.SECRET, "secret", "credentialId", "argon2");
        assertThat(credentials())
                .allMatch(each -> each.path("createdAt").asString().endsWith("Z"));
        api.somebody().get(PATH).status(200).has("$.items.length()", 0);
    }

    @Test
    void losesALostPhoneAndALostKeyByKeycloaksPage() throws Exception {
        var browser = new Browser();
        assertThat(browser.signIn(lea.email(), lea.password())).isPresent();
        var code = SecondFactorFixture.addCode(lea.id(), "Téléphone");
        var key = SecondFactorFixture.addPasskey(lea.id(), "Clé");
        assertThat(browser.remove(code)).contains("Téléphone");
        assertThat(kinds()).containsExactly("password", "passkey");
        assertThat(browser.remove(key)).contains("Clé");
        assertThat(kinds()).containsExactly("password");
        assertThat(new Browser().signIn(lea.email(), lea.password())).isPresent();
    }

    @Test
    void keepsThePasswordAndWhatIsSomebodyElses() throws Exception {
        var tom = SignedUpPerson.at(api);
        var code = SecondFactorFixture.addCode(tom.id(), "De Tom");
        var browser = new Browser();
        assertThat(browser.signIn(lea.email(), lea.password())).isPresent();
        assertThat(browser.remove(code)).isEmpty();
        browser.remove(credentials().get(0).path("id").asString());
        assertThat(kinds()).containsExactly("password");
        assertThat(api.as(tom.id()).items(PATH)).hasSize(2);
    }

    @Test
    void saysWhenKeycloakRefuses() {
        TestKeycloak.withoutRights(() -> api.as(lea.id()).get(PATH).problem(502, "identity-refused"));
    }
}
