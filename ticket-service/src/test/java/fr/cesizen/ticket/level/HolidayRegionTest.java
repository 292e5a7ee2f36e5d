package fr.cesizen.ticket.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayRegionTest {

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
