package fr.cesizen.ticket.level;

import static fr.cesizen.ticket.level.LevelFixtures.BUSINESS;
import static fr.cesizen.ticket.level.LevelFixtures.PARIS;
import static fr.cesizen.ticket.level.LevelFixtures.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {

    static final List<Span> NEVER_OFF = List.of();

    /** Monday to Friday from 8 to 18, with the holidays of France. */
    @ParameterizedTest(name = "{1} of work after {0} it is {2}")
    @CsvSource({
        "2026-11-16T17:00, PT4H,  2026-11-17T11:00", // a night
        "2026-11-14T10:00, PT4H,  2026-11-16T12:00", // opened on a Saturday
        "2026-11-10T17:00, PT4H,  2026-11-12T11:00", // 11 November
        "2026-03-27T17:00, PT4H,  2026-03-30T11:00", // summer time begins
        "2026-10-23T17:00, PT4H,  2026-10-26T11:00", // and ends
        "2026-04-03T17:00, PT2H,  2026-04-07T09:00", // Easter Monday
        "2026-05-13T17:30, PT1H,  2026-05-15T08:30", // Ascension Day
        "2026-12-31T17:30, PT1H,  2027-01-04T08:30", // the next year's holidays, too
        "2026-11-16T14:00, PT4H,  2026-11-16T18:00", // the end of a day, not the beginning of the next
        "2026-11-16T08:00, PT10H, 2026-11-16T18:00",
        "2026-11-16T10:00, PT10H, 2026-11-17T10:00", // a business day
        "2026-11-16T19:00, PT0S,  2026-11-16T19:00",
    })
    void addsHoursOfWork(String start, Duration work, String end) {
        assertThat(BUSINESS.add(paris(start), work, NEVER_OFF)).isEqualTo(paris(end));
        assertThat(BUSINESS.between(paris(start), paris(end), NEVER_OFF)).isEqualTo(work);
    }

    @ParameterizedTest(name = "24 hours after {0} it is {1}")
    @CsvSource({"2026-03-28T12:00, 2026-03-29T13:00", "2026-10-24T12:00, 2026-10-25T11:00"})
    void countsElapsedHoursWhereWorkNeverEnds(String start, String end) {
        assertThat(BusinessCalendar.always().add(paris(start), Duration.ofHours(24), NEVER_OFF))
                .isEqualTo(paris(end));
    }

    @Test
    void countsTheHoursOfANightThatIsShorterOrLonger() {
        var always = LevelFixtures.calendar(EnumSet.allOf(DayOfWeek.class), "00:00-06:00", PARIS, HolidayRegion.NONE);
        assertThat(always.between(paris("2026-03-29T00:00"), paris("2026-03-30T00:00"), NEVER_OFF))
                .isEqualTo(Duration.ofHours(5));
        assertThat(always.between(paris("2026-10-25T00:00"), paris("2026-10-26T00:00"), NEVER_OFF))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void beginsAfterTheSkipWhatWouldBeginWithinIt() {
        var early = LevelFixtures.calendar(EnumSet.allOf(DayOfWeek.class), "02:30-05:00", PARIS, HolidayRegion.NONE);
        assertThat(early.add(paris("2026-03-29T00:00"), Duration.ofHours(1), NEVER_OFF))
                .isEqualTo(paris("2026-03-29T04:00"));
    }

    @Test
    void hasSeveralBlocksADay() {
        var siesta = LevelFixtures.weekdays("08:00-12:00, 14:00-18:00", PARIS, HolidayRegion.FRANCE);
        assertThat(siesta.add(paris("2026-11-16T11:00"), Duration.ofHours(2), NEVER_OFF))
                .isEqualTo(paris("2026-11-16T15:00"));
        assertThat(siesta.add(paris("2026-11-16T13:00"), Duration.ofHours(1), NEVER_OFF))
                .isEqualTo(paris("2026-11-16T15:00"));
        assertThat(siesta.add(paris("2026-11-16T10:00"), Duration.ofHours(8), NEVER_OFF))
                .isEqualTo(paris("2026-11-17T10:00"));
    }

    @Test
    void leavesOutWhatIsOffAndNeverEndsInAnEndlessPause() {
        var weekend = List.of(new Span(paris("2026-11-13T17:00"), paris("2026-11-16T09:00")));
        assertThat(BUSINESS.add(paris("2026-11-13T16:00"), Duration.ofHours(4), weekend))
                .isEqualTo(paris("2026-11-16T12:00"));
        var forGood = List.of(new Span(paris("2026-11-13T17:00"), Instant.MAX));
        assertThat(BUSINESS.add(paris("2026-11-13T16:00"), Duration.ofHours(4), forGood))
                .isNull();
        assertThat(BUSINESS.add(paris("2026-11-13T16:00"), Duration.ofMinutes(30), forGood))
                .isEqualTo(paris("2026-11-13T16:30"));
        assertThat(BUSINESS.between(paris("2026-11-13T16:00"), paris("2027-11-13T16:00"), forGood))
                .isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8-18",
                "08:00",
                "08:00-",
                "18:00-08:00",
                "08:00-08:00",
                "08:00-12:00,12:00-14:00",
                "14:00-18:00,08:00-12:00",
                "08:00-25:00",
                "24:00-24:00",
                "closed"
            })
    void refusesHoursThatAreNone(String hours) {
        assertThatThrownBy(() -> WorkBlock.parse(hours)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAWeekWithoutWork() {
        assertThatThrownBy(() -> new BusinessCalendar(PARIS, new EnumMap<>(DayOfWeek.class), HolidayRegion.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
