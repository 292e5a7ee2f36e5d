package fr.cesizen.auth.parent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressHashTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "lea@example.org, lea@example.org, true",
        "lea@example.org, LEA+maman@example.org, true",
        "lea@example.org, lea@example.com, false",
        "lea@example.org, leo@example.org, false",
        "+a@example.org, +b@example.org, false",
    })
    void knowsTheSpellingsOfAMailbox(String one, String other, boolean same) {
        assertThat(AddressHash.isSameMailbox(one, other)).isEqualTo(same);
        assertThat(AddressHash.of(one, "secret"))
                .matches(hash -> Arrays.equals(hash, AddressHash.of(other, "secret")) == same);
        assertThat(AddressHash.of(one, "secret")).isNotEqualTo(AddressHash.of(one, "another"));
    }
}
