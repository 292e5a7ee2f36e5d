package fr.cesizen.ticket.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

    @Test
    void listsTheElevenDaysOfAYear() {
        assertThat(HolidayRegion.FRANCE.holidays(2026))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void countsADayOnceOnWhichTwoHolidaysFall() {
        // In 2008 Ascension Day was the first of May.
        assertThat(HolidayRegion.FRANCE.holidays(2008)).hasSize(10).contains(LocalDate.of(2008, 5, 1));
    }

    @Test
    void addsTwoDaysInAlsaceMoselleAndTakesAllWhereNobodyHasHolidays() {
        assertThat(HolidayRegion.ALSACE_MOSELLE.holidays(2026))
                .hasSize(13)
                .contains(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 12, 26));
        assertThat(HolidayRegion.NONE.holidays(2026)).isEmpty();
    }
}
