package fr.cesizen.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerPositionTest {

    private final LedgerPosition third = new LedgerPosition(3, "third");

    @Test
    void isInALedgerThatHasGrownOrStayed() {
        assertThat(third.isWithin(0, 3)).isTrue();
        assertThat(third.isWithin(0, 300)).isTrue();
        assertThat(LedgerPosition.START.isWithin(0, 0)).isTrue();
    }

    @Test
    void isNotInAShorterOne() {
        assertThat(third.isWithin(0, 2)).isFalse();
        assertThat(third.isWithin(0, 0)).isFalse();
    }

    @Test
    void isNotInOneThatHasLostItsBeginning() {
        assertThat(third.isWithin(2, 9)).isTrue();
        assertThat(third.isWithin(3, 9)).isFalse();
        assertThat(LedgerPosition.START.isWithin(1, 9)).isFalse();
    }

    @Test
    void isReadFromTheEntryBeforeIt() {
        assertThat(third.first()).isEqualTo(2);
        assertThat(LedgerPosition.START.first()).isZero();
    }
}
