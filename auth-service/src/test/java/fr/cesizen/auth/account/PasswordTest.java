package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.body;
import static fr.cesizen.auth.account.AccountFixtures.email;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same rules for passwords at the sign-up and at Keycloak's own forms. */
@ServiceTest
class PasswordTest {

    private static final String COMPOSED = "l'\u00e9t\u00e9 \u00e0 No\u00ebl, \u00e0 la mer";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    private Map<String, Object> with(String password) {
        var body = body(email());
        body.put("password", password);
        return body;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'            ',password-too-common",
                "password1234,password-too-common",
                "motdepasse123,password-too-common",
                "Bienvenue2026!,password-too-common",
                "CESIZen-2026,password-too-common",
                "\ud83d\ude00\ud83d\ude03\ud83d\ude04\ud83d\ude01\ud83d\ude06\ud83d\ude05,password-too-short"
            })
    void refusesWhatIsBlankCommonOrShortByCharacters(String password, String slug) {
        client.signUp(with(password))
                .status(422)
                .has("$.type", "/problems/" + slug)
                .has("$.errors", List.of(Map.of("pointer", "/password", "code", slug)));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPOSED, "decomposed"})
    void opensAnAccountWithEitherSpellingOfItsPassword(String chosen) throws Exception {
        var account = with(chosen.equals(COMPOSED) ? COMPOSED : DECOMPOSED);
        client.signUp(account).status(201);

        var address = String.valueOf(account.get("email"));
        for (var typed : List.of(COMPOSED, DECOMPOSED, COMPOSED.replace(' ', '\u00a0'))) {
            assertThat(new Browser().signIn(address, typed)).isPresent();
        }
        assertThat(new Browser().signIn(address, "l'ete a Noel, a la mer")).isEmpty();
    }

    @Test
    void holdsTheSameRulesAtKeycloaksForm() throws Exception {
        var address = email();
        client.lea(address);
        var browser = new Browser();
        assertThat(browser.signIn(address, PASSWORD)).isPresent();

        assertThat(browser.changePassword("motdepasse123")).contains("Mot de passe invalide");
        assertThat(browser.changePassword(DECOMPOSED)).isEmpty(); // sent back to the app
        assertThat(new Browser().signIn(address, COMPOSED)).isPresent();
        assertThat(new Browser().signIn(address, PASSWORD)).isEmpty();
    }
}
