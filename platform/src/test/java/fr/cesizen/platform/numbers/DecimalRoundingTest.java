package fr.cesizen.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalRoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "0.305, 0.31",
        "-0.305, -0.31",
        "0.304999, 0.3",
        "-0.001, 0.0",
        "1.0000000000000002, 1.0",
        "1.006, 1.01",
        "1e-300, 0.0",
    })
    void roundsToTheDigitsOfTheSchema(String sent, double kept) {
        assertThat(DecimalRounding.round(Double.valueOf(sent), 2)).isEqualTo(kept);
        assertThat(DecimalRounding.round(new BigDecimal(sent), 2)).isEqualByComparingTo(BigDecimal.valueOf(kept));
    }

    /** Its digits are part of the fingerprint by which a repeated request is recognised. */
    @Test
    void leavesEveryOtherNumberAsItWasWritten() {
        for (var sent : new String[] {"0.3", "0.30", "1", "-1.25", "1e2", "0"}) {
            assertThat(DecimalRounding.round(new BigDecimal(sent), 2)).isEqualTo(new BigDecimal(sent));
            assertThat(DecimalRounding.round(Double.valueOf(sent), 2)).isEqualTo(Double.valueOf(sent));
        }
        assertThat(DecimalRounding.round(-0.0, 2)).isEqualTo(-0.0);
        assertThat(DecimalRounding.round((Double) null, 2)).isNull();
        assertThat(DecimalRounding.round((BigDecimal) null, 2)).isNull();
        assertThat(DecimalRounding.round(Double.POSITIVE_INFINITY, 2)).isInfinite();
    }

    @Test
    void calculatesNoPowerOfTenOfAStrangersChoice() {
        assertThat(DecimalRounding.round(new BigDecimal("1e-999999999"), 2)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(DecimalRounding.round(new BigDecimal("1e999999999"), 2)).isEqualTo(new BigDecimal("1e999999999"));
    }
}
