package fr.cesizen.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordNormalizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'\u00e9t\u00e9 \u00e0 No\u00ebl",
                "\u212b ngstr\u00f6m",
                "une\u00a0phrase\u2009\u00e0\u3000part"
            })
    void isTheSameForEverySpelling(String password) {
        var normal = PasswordNormalizer.normalize(password);
        assertThat(PasswordNormalizer.normalize(Normalizer.normalize(password, Normalizer.Form.NFD)))
                .isEqualTo(normal);
        assertThat(PasswordNormalizer.normalize(normal)).isEqualTo(normal);
        assertThat(normal).doesNotContain("\u00a0", "\u2009", "\u3000");
    }

    @Test
    void keepsCaseAndCompatibilityForms() {
        assertThat(PasswordNormalizer.normalize("Aa ﬁ ²")).isEqualTo("Aa ﬁ ²");
    }

    @ParameterizedTest
    @CsvSource({"😀😀😀😀😀😀, true", "😀😀😀😀😀😀😀😀😀😀😀😀, false", "onze lettre, true", "douze lettre, false"})
    void countsCharactersNotCodeUnits(String password, boolean tooShort) {
        assertThat(CharactersPolicyProvider.isTooShort(password, 12)).isEqualTo(tooShort);
        assertThat(CharactersPolicyProvider.isTooShort(Normalizer.normalize(password, Normalizer.Form.NFD), 12))
                .isEqualTo(tooShort);
    }
}
