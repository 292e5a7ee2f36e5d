package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.PASSWORD;
import static fr.cesizen.auth.account.AccountFixtures.body;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two spellings of an address are one account. */
@ServiceTest
class EmailTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Test
    void takesEverySpellingOfAnAddressForTheSame() throws Exception {
        var name = "lea." + UUID.randomUUID();
        client.lea(name + "@besan\u00e7on.example");

        for (var other : List.of("@besanc\u0327on.example", "@xn--besanon-yxa.example", "@BESAN\u00c7ON.EXAMPLE")) {
            client.signUp(body(name.toUpperCase(Locale.ROOT) + other)).problem(409, "email-taken");
            assertThat(new Browser().signIn(name + other, PASSWORD)).as(other).isPresent();
        }
        assertThat(new Browser().signIn(name + "@besan\u00e7on.example", PASSWORD))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"lea\"@example.org", "lea@[192.0.2.1]", "l\u00e9a@example.org", "lea@fa\u00df.example"})
    void refusesAnAddressThatIsNotPlain(String address) {
        long before = AccountDatabaseFixture.signUps();
        client.signUp(body(address))
                .status(422)
                .has("$.errors", List.of(Map.of("pointer", "/email", "code", "email-not-plain")));
        assertThat(AccountDatabaseFixture.signUps()).isEqualTo(before);
    }
}
