package fr.cesizen.gdpr.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsePeriodTest {

    /** Reckoned by hand on a calendar. */
    @ParameterizedTest(name = "received {0}: {1}, extended {2}")
    @CsvSource({
        "2026-01-31, 2026-03-02, 2026-04-30", // 28 February is a Saturday
        "2026-01-15, 2026-02-16, 2026-04-15", // 15 February is a Sunday
        "2026-03-05, 2026-04-07, 2026-06-05", // Easter: Sunday, and then its Monday
        "2026-04-01, 2026-05-04, 2026-07-01", // 1 May is a Friday, and a holiday
        "2026-04-14, 2026-05-15, 2026-07-15", // Ascension Day; and the fourteenth of July
        "2026-05-14, 2026-06-15, 2026-08-14", // received on a holiday, which changes nothing
        "2026-07-15, 2026-08-17, 2026-10-15", // 15 August, a Saturday
        "2026-11-25, 2026-12-28, 2027-02-25", // Christmas, a Friday
        "2026-12-01, 2027-01-04, 2027-03-01", // New Year, a Friday
        "2027-12-31, 2028-01-31, 2028-03-31",
        "2028-01-31, 2028-02-29, 2028-05-02", // a leap year; 30 April is a Sunday, and then comes 1 May
    })
    void endsOnThatDayOfTheMonthOrOnTheNextWorkingDay(LocalDate received, LocalDate due, LocalDate extended) {
        var period = new ResponsePeriod(received, false, 0);
        assertThat(period.dueOn()).isEqualTo(due);
        assertThat(period.noticeUntil()).isEqualTo(due);
        assertThat(period.extend().dueOn()).isEqualTo(extended);
        assertThat(period.extend().noticeUntil()).isEqualTo(due);
    }

    @Test
    void beginsOnTheDayInParis() {
        assertThat(ResponsePeriod.of(Instant.parse("2026-01-30T23:30:00Z")).received())
                .isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(ResponsePeriod.of(Instant.parse("2026-07-31T22:00:00Z")).received())
                .isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void standsStillWhileIdentityIsAwaited() {
        var period = new ResponsePeriod(LocalDate.of(2026, 6, 1), false, 0);
        var proved = period.suspend(LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 13));
        // 1 July and ten days: a Saturday.
        assertThat(proved.dueOn()).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(proved.noticeUntil()).isEqualTo(LocalDate.of(2026, 7, 13));
        assertThat(proved.suspend(LocalDate.of(2026, 6, 13), LocalDate.of(2026, 6, 13)))
                .isEqualTo(proved);
    }

    @Test
    void takesNoClockThatRunsBackwards() {
        var period = new ResponsePeriod(LocalDate.of(2026, 6, 1), false, 0);
        assertThatThrownBy(() -> period.suspend(LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
