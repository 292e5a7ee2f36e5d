package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.layout.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EmailNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "lea@example.org, lea@example.org",
        "Lea.Martin+zen@Example.ORG, lea.martin+zen@example.org",
        "lea@besan\u00e7on.example, lea@xn--besanon-yxa.example",
        "lea@BESAN\u00c7ON.example, lea@xn--besanon-yxa.example",
        "lea@besanc\u0327on.example, lea@xn--besanon-yxa.example",
        "lea@XN--BESANON-YXA.example, lea@xn--besanon-yxa.example",
        "lea@besan\u00e7on\u3002example, lea@xn--besanon-yxa.example",
        "lea@\uff45xample.org, lea@example.org",
        "lea@xn--fa-hia.example, lea@xn--fa-hia.example",
    })
    void spellsAnAddressOneWay(String typed, String stored) {
        assertThat(EmailNormalizer.normalize(typed)).isEqualTo(stored);
        assertThat(EmailNormalizer.normalize(stored)).isEqualTo(stored);
        assertThatCode(() -> EmailNormalizer.check(stored)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lea\"@example.org",
                "\"lea@home\"@example.org",
                "lea(comment)@example.org",
                "lea@example.org(comment)",
                "lea@[192.0.2.1]",
                "lea@[IPv6:2001:db8::1]",
                "lea@192.0.2.1",
                "l\u00e9a@example.org",
                "lea@example.org.",
                "lea@fa\u00df.example",
                "lea@a\u200db.example",
                "lea@" + "\u00e9" + "..example",
                ".lea@example.org",
                "lea@",
                "@example.org",
                "lea"
            })
    void refusesWhatIsNotPlain(String typed) {
        assertThatThrownBy(() -> EmailNormalizer.check(EmailNormalizer.normalize(typed)))
                .hasMessage("email-not-plain");
    }

    /** Keycloak's own forms and administration store no other spelling either. */
    @Test
    void isTheRuleOfTheRealm() {
        var json = new JsonMapper();
        var realm = json.readTree(
                SourceTree.find().deploy("keycloak/cesizen-realm.json").toFile());
        var profile = json.readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .path("kc.user.profile.config")
                .path(0)
                .asString());
        assertThat(profile.path("attributes")
                        .path(1)
                        .at("/validations/pattern/pattern")
                        .asString())
                .isEqualTo(EmailNormalizer.PLAIN.pattern());
    }
}
