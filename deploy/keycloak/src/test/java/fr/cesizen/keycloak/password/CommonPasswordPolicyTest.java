package fr.cesizen.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordPolicyTest {

    private static final CommonPasswordPolicyProvider POLICY =
            new CommonPasswordPolicyProvider(new CommonPasswordDetector());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "            ",
                "\t\t\t\t\t\t\t\t\t\t\t\t",
                "\u00a0\u2003\u00a0\u2003\u00a0\u2003\u00a0\u2003\u00a0\u2003\u00a0\u2003",
                "password1234",
                "P@ssw0rd1234",
                "motdepasse123",
                "MotDePasse2024!",
                "mot de passe",
                "azertyuiop123",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "azertyazerty",
                "bonjour12345",
                "Bienvenue2026!",
                "soleil-soleil",
                "Été2026été2026",
                "e\u0301te\u03012026e\u0301te\u03012026",
                "marseille2024",
                "loulou123456",
                "CESIZen-2026",
                "cesizencesizen"
            })
    void refusesWhatIsBlankOrTriedFirst(String password) {
        assertThat(POLICY.validate("lea", password))
                .isNotNull()
                .extracting(error -> Objects.requireNonNull(error).getMessage())
                .isEqualTo("invalidPasswordBlacklistedMessage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "une phrase que je retiens",
                "le chat est noir",
                "cheval pile agrafe",
                "la vie est belle",
                "été comme hiver",
                "x7$kQ9!mZp2L",
                "$%k^&*(!@#)_",
                "😀🌍🎻🐙🚲🌶🎲🧵🪁🍋🗝🌂",
                "きょうはとてもいいてんき",
                "correct horse battery staple"
            })
    void takesPhrasesInAnyScript(String password) {
        assertThat(POLICY.validate("lea", password)).isNull();
    }

    /** The estimate takes more than linear time, and so is made of the beginning alone. */
    @Test
    void judgesALongPasswordByItsBeginning() {
        assertThat(POLICY.validate("lea", "x".repeat(256))).isNotNull();
        assertThat(POLICY.validate("lea", "une phrase que je retiens ".repeat(9)))
                .isNull();
        assertThat(POLICY.validate("lea", "x".repeat(64) + "une phrase que je retiens"))
                .isNotNull();
    }
}
