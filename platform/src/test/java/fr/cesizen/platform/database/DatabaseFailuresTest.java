package fr.cesizen.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseFailuresTest {

    @ParameterizedTest(name = "SQLSTATE {0}: {1}")
    @CsvSource({
        "57P01, true", // the administrator stops the server
        "53300, true", // too many connections
        "40P01, true", // deadlock
        "08006, true", // connection lost
        "P0001, false", // raised by our own SQL
        "23514, false", // a check refuses the row
        "CZ423, false",
        "42P01, false"
    })
    void tellsWhatTimeMendsByTheStateNotByTheDriversClass(String state, boolean outage) {
        R2dbcException answer = new R2dbcNonTransientResourceException("", state);
        assertThat(DatabaseFailures.isTransient(new DataAccessResourceFailureException("", answer)))
                .isEqualTo(outage);
    }

    @Test
    void countsSilenceAsAnOutage() {
        assertThat(DatabaseFailures.isTransient(
                        new CannotCreateTransactionException("", new R2dbcTimeoutException(""))))
                .isTrue();
        assertThat(DatabaseFailures.isTransient(new DataAccessResourceFailureException("", new IOException())))
                .isTrue();
    }

    @Test
    void countsAFaultOfOursAsNone() {
        assertThat(DatabaseFailures.isTransient(new IllegalStateException(new NullPointerException())))
                .isFalse();
        assertThat(DatabaseFailures.isTransient(null)).isFalse();
    }

    @Test
    void tellsAnErasedPersonFromARestrictedOne() {
        var erased = new IllegalStateException(new R2dbcNonTransientResourceException("", "CZ410"));
        var restricted = new IllegalStateException(new R2dbcNonTransientResourceException("", "CZ423"));
        assertThat(DatabaseFailures.isErased(erased)).isTrue();
        assertThat(DatabaseFailures.isErased(restricted)).isFalse();
        assertThat(DatabaseFailures.isRestricted(restricted)).isTrue();
        assertThat(DatabaseFailures.isRestricted(erased)).isFalse();
    }
}
