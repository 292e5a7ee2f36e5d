package fr.cesizen.keycloak.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "lea@example.org, lea@example.org",
        "Lea@Example.org, Lea@Example.org",
        "lea@besançon.example, lea@xn--besanon-yxa.example",
        "lea@BESANÇON.example, lea@xn--besanon-yxa.example",
        "lea@besanc\u0327on.example, lea@xn--besanon-yxa.example",
        "léa, léa",
        "lea@, lea@",
        "lea@\u00e9..\u00e9, lea@\u00e9..\u00e9",
    })
    void spellsTheDomainInAscii(String typed, String stored) {
        assertThat(AddressNormalizer.normalize(typed)).isEqualTo(stored);
    }
}
