package fr.cesizen.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchHolidaysTest {

    /** Among them the earliest and the latest date that are possible, and the years in which simpler rules fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
                "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
                "2076-04-19", "2285-03-22"
            })
    void knowsEaster(String sunday) {
        var date = LocalDate.parse(sunday);
        assertThat(FrenchHolidays.easter(date.getYear())).isEqualTo(date);
    }
}
