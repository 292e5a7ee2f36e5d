package fr.cesizen.platform.transactions;

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

class OutageTest {

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
        assertThat(Outage.is(new DataAccessResourceFailureException("", answer)))
                .isEqualTo(outage);
    }

    @Test
    void countsSilenceAsAnOutage() {
        assertThat(Outage.is(new CannotCreateTransactionException("", new R2dbcTimeoutException(""))))
                .isTrue();
        assertThat(Outage.is(new DataAccessResourceFailureException("", new IOException())))
                .isTrue();
    }

    @Test
    void countsAFaultOfOursAsNone() {
        assertThat(Outage.is(new IllegalStateException(new NullPointerException())))
                .isFalse();
        assertThat(Outage.is(null)).isFalse();
    }
}
