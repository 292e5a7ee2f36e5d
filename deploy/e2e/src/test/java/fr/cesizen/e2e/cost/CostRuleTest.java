package fr.cesizen.e2e.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostRuleTest {

    @ParameterizedTest
    @CsvSource({
        "4.0, 4.0, false",
        "4.0, 4.99, false",
        "4.0, 5.0, false", // exactly a quarter
        "4.0, 5.01, true",
        "4.0, 2.0, false", // cheaper
        "0.4, 0.69, false", // much dearer, but within the noise
        "0.4, 0.71, true",
        "0.0, 0.31, true"
    })
    void blamesWhatGotDearerByMoreThanAQuarterAndMoreThanNoise(double kept, double now, boolean isDearer) {
        assertThat(CostRule.isDearer(kept, List.of(now, now, now))).isEqualTo(isDearer);
    }

    @Test
    void takesTheMedianSoThatOneNoisyRoundBlamesNobody() {
        assertThat(CostRule.isDearer(4, List.of(4.1, 40.0, 3.9))).isFalse();
        assertThat(CostRule.isDearer(4, List.of(6.1, 1.0, 5.9))).isTrue();
        assertThat(CostRule.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(CostRule.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
        assertThatIllegalArgumentException().isThrownBy(() -> CostRule.median(List.of()));
    }

    @Test
    void measuresASuspiciousOperationAgainBeforeItIsBlamed() {
        assertThat(CostRule.needsAnotherRound(4, List.of(6.0, 6.0, 6.0))).isTrue();
        assertThat(CostRule.needsAnotherRound(4, List.of(6.0, 4.0, 4.0))).isFalse();
        assertThat(CostRule.needsAnotherRound(4, Collections.nCopies(CostRule.MOST_ROUNDS, 6.0)))
                .isFalse();
    }
}
