package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.problems.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileRulesTest {

    @ParameterizedTest(name = "born {0}, today {1}: {2}")
    @CsvSource({
        "2011-11-22, 2026-11-22, ",
        "2011-11-23, 2026-11-22, parental-consent-required",
        // A birthday on 29 February comes on 1 March in other years.
        "2012-02-29, 2027-02-28, parental-consent-required",
        "2012-02-29, 2027-03-01, ",
        "2026-11-22, 2026-11-22, parental-consent-required",
        "2026-11-23, 2026-11-22, birth-date-in-the-future",
        "+999999999-12-31, 2026-11-22, birth-date-in-the-future",
        "1895-11-23, 2026-11-22, ",
        "1895-11-22, 2026-11-22, birth-date-implausible",
        "-999999999-01-01, 2026-11-22, birth-date-implausible",
    })
    void letsPeopleSignUpAloneFromTheirFifteenthBirthday(LocalDate born, LocalDate today, String refusal) {
        if (refusal == null) {
            assertThatCode(() -> ProfileRules.checkBirthDate(born, today)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ProfileRules.checkBirthDate(born, today))
                    .isInstanceOf(Problem.class)
                    .hasMessage(refusal);
        }
    }

    @Test
    void refusesAPurposeThatDoesNotExistOrIsAnsweredTwice() {
        var yes = new ConsentAnswer("journal", true, "1");
        var no = new ConsentAnswer("journal", false, "1");
        var marketing = new ConsentAnswer("marketing", true, "1");

        assertThatThrownBy(() -> ConsentAnswer.check(List.of(yes, no)))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Problem.class))
                .extracting(Problem::faults)
                .isEqualTo(List.of(new Problem.FieldError("/consents/1/purpose", "duplicate-purpose")));
        assertThatThrownBy(() -> ConsentAnswer.check(List.of(marketing))).hasMessage("invalid-request");
        assertThatCode(() -> ConsentAnswer.check(List.of())).doesNotThrowAnyException();
    }
}
