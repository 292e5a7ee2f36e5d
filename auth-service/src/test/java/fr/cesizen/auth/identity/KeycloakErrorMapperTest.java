package fr.cesizen.auth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakErrorMapperTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "invalidPasswordMinLengthMessage, password-too-short",
        "invalidPasswordMaxLengthMessage, password-too-long",
        "invalidPasswordMinDigitsMessage, password-needs-digits",
        "invalidPasswordMinLowerCaseCharsMessage, password-needs-lower-case",
        "invalidPasswordMinUpperCaseCharsMessage, password-needs-upper-case",
        "invalidPasswordMinSpecialCharsMessage, password-needs-special-characters",
        "invalidPasswordNotUsernameMessage, password-is-email",
        "invalidPasswordNotContainsUsernameMessage, password-is-email",
        "invalidPasswordNotEmailMessage, password-is-email",
        "invalidPasswordHistoryMessage, password-used-before",
        "invalidPasswordBlacklistedMessage, password-too-common",
        "invalidPasswordRegexPatternMessage, password-refused",
        "invalidPasswordOfSomeLaterVersion, password-refused",
    })
    void saysWhatIsWrongWithThePasswordInBothLanguages(String key, String slug) {
        var problem = KeycloakErrorMapper.of("{\"error\":\"" + key + "\",\"error_description\":\"at least 12\"}");

        assertThat(problem).isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.faults())
                .isEqualTo(List.of(new Problem.FieldError("/password", slug))));
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("problems", language);
            assertThat(texts.getString("problem." + slug + ".title")).isNotBlank();
            assertThat(texts.getString("problem." + slug + ".detail")).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"field\":\"email\",\"errorMessage\":\"error-invalid-email\"}",
                "{\"errors\":[{\"field\":\"username\",\"errorMessage\":\"error-invalid-length\"}]}"
            })
    void blamesTheEmailForWhatIsWrongWithIt(String body) {
        assertThat(KeycloakErrorMapper.of(body))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .isEqualTo(List.of(new Problem.FieldError("/email", "email-refused"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"unknown_error\"}",
                "{\"field\":\"firstName\",\"errorMessage\":\"error-user-attribute-required\"}"
            })
    void blamesNoPersonForARequestThatIsOurs(String body) {
        assertThat(KeycloakErrorMapper.of(body)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void doesNotRepeatARefusalThatItCannotRead() {
        assertThatThrownBy(() -> KeycloakErrorMapper.of("<html>lea@example.org"))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageNotContaining("lea@example.org");
    }
}
