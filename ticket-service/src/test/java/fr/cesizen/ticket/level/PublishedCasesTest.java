package fr.cesizen.ticket.level;

import static fr.cesizen.ticket.level.LevelFixtures.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases that the helpdesk Zammad publishes for its own clocks, as facts: spec/models/ticket/escalation_examples.rb (A, B, C),
 * spec/lib/escalation_spec.rb and spec/lib/escalation/period_working_minutes_spec.rb (D), with issues 3140 (update clock), 904
 * (merge) and 5177 (no update clock before the first answer, as its manual says and its code does not). A deadline at the
 * end of a working day is there written as the beginning of the next; between the two no time is worked.
 */
class PublishedCasesTest {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final BusinessCalendar WEEKDAYS = LevelFixtures.weekdays("08:00-18:00", BERLIN, HolidayRegion.NONE);
    static final BusinessCalendar DAILY =
            LevelFixtures.calendar(EnumSet.allOf(DayOfWeek.class), "09:00-18:00", BERLIN, HolidayRegion.NONE);
    /** 1 November 2016 is a holiday there by setting, and in France by law. */
    static final BusinessCalendar LONG = LevelFixtures.weekdays("08:00-20:00", BERLIN, HolidayRegion.FRANCE);

    static final BusinessCalendar ALWAYS = BusinessCalendar.always();

    /** A set of cases: its calendar, its targets and its day, on which times are of UTC. */
    record Setting(BusinessCalendar calendar, int first, int next, int resolution, String day) {

        ServiceLevelClock clock() {
            return LevelFixtures.clock(LevelFixtures.policy(calendar, first, next, resolution));
        }

        Instant time(String text) {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(day).atTime(LocalTime.parse(text)).toInstant(ZoneOffset.UTC);
        }
    }

    static final Map<String, Setting> SETTINGS = Map.of(
            "A", new Setting(WEEKDAYS, 60, 120, 180, "2013-03-21"),
            "B", new Setting(DAILY, 120, 180, 250, "2013-06-04"),
            "E", new Setting(DAILY, 120, 180, 240, "2013-06-04"),
            "C", new Setting(LONG, 120, 1200, 6000, "2016-11-01"),
            "D", new Setting(ALWAYS, 60, 60, 75, "2026-11-16"));

    static Setting setting(String set) {
        return Objects.requireNonNull(SETTINGS.get(set));
    }

    static List<HistoryEvent> life(Setting setting, String script) {
        Function<String, Instant> time = setting::time;
        return LevelFixtures.life(Priority.P3, script, time);
    }

    @ParameterizedTest(name = "{0}: {1}: {2} is due {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A | 09:30 opens                                                                        | FIRST_RESPONSE | 10:30
            A | 09:30 opens                                                                        | RESOLUTION     | 12:30
            A | 09:30 opens; 10:00 answers                                                         | RESOLUTION     | 12:30
            A | 09:30 opens; 12:00 answers; 12:05 writes                                           | NEXT_RESPONSE  | 14:05
            B | 09:00 opens; 09:30 waits; 09:45 resumes; 10:00 closes; 10:30 reopens               | FIRST_RESPONSE | 11:45
            B | 09:00 opens; 10:00 waits; 15:00 resumes                                            | FIRST_RESPONSE | 2013-06-05T07:00:00Z
            C | 2016-11-01T13:56:21Z opens                                                         | FIRST_RESPONSE | 2016-11-02T09:00:00Z
            C | 13:56:21 opens; 15:25:40 answers-and-waits; 15:59:14 writes                        | NEXT_RESPONSE  | 2016-11-03T15:00:00Z
            C | 13:56:21 opens; 15:25:40 answers-and-waits; 15:59:14 writes; 15:59:58 waits; 2016-11-07T13:26:36Z writes | NEXT_RESPONSE | 2016-11-09T09:26:36Z
            C | 13:56:21 opens; 15:25:40 answers-and-waits; 15:59:14 writes; 15:59:58 waits; 2016-11-07T13:26:36Z writes; 2016-11-07T14:26:36Z writes | NEXT_RESPONSE | 2016-11-09T09:26:36Z
            D | 09:00 opens; 10:30 waits; 11:00 resumes                                            | FIRST_RESPONSE | 10:00
            D | 09:00 opens; 10:30 waits; 11:00 resumes                                            | RESOLUTION     | 10:15
            """)
    void isDue(String set, String script, ClockKind kind, String due) {
        var setting = setting(set);
        var life = life(setting, script);
        var reading =
                reading(setting.clock(), life, kind, life.get(life.size() - 1).at());
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        var ours = reading.due();
        assertThat(ours).isNotNull();
        if (ours != null) {
            var theirs = setting.time(due);
            assertThat(setting.calendar().between(ours, theirs, List.of())).isEqualTo(Duration.ZERO);
            assertThat(ours).isBeforeOrEqualTo(theirs);
        }
    }

    /** Their minutes are whole ones; the difference tells which side of the target it was. */
    @ParameterizedTest(name = "{0}: {1}: {2} took {3} minutes, {4} before its target")
    @CsvSource(delimiter = '|', textBlock = """
            A | 09:30 opens; 10:00 answers                                                         | FIRST_RESPONSE |  30 |   30
            A | 09:30 opens; 14:00 answers                                                         | FIRST_RESPONSE | 270 | -210
            A | 09:30 opens; 10:00 answers; 11:30 closes                                           | RESOLUTION     | 120 |   60
            A | 09:30 opens; 10:00 answers; 13:00 closes                                           | RESOLUTION     | 210 |  -30
            B | 09:00 opens; 10:00 waits; 10:30 resumes; 10:45 answers; 12:00 closes               | FIRST_RESPONSE |  75 |   45
            B | 09:00 opens; 10:00 waits; 10:30 resumes; 10:45 answers; 12:00 closes               | RESOLUTION     | 150 |  100
            E | 09:00 opens-waiting; 12:00 closes                                                  | RESOLUTION     |   0 |  240
            E | 09:00 opens-waiting; 10:30 resumes; 11:00 waits; 12:00 closes                      | RESOLUTION     |  30 |  210
            E | 09:00 opens-waiting; 10:30 resumes; 11:00 waits; 11:30 resumes; 12:00 closes       | RESOLUTION     |  60 |  180
            D | 09:00 opens; 10:15 answers; 10:30 waits; 11:00 closes                              | FIRST_RESPONSE |  75 |  -15
            D | 09:00 opens; 10:30 waits; 11:00 closes                                             | RESOLUTION     |  90 |  -15
            D | 09:00 opens; 09:00 answers; 09:10 writes; 09:20 answers                            | NEXT_RESPONSE  |  10 |   50
            D | 09:00 opens; 09:00 answers; 09:59 writes; 10:00 answers                            | NEXT_RESPONSE  |   1 |   59
            """)
    void took(String set, String script, ClockKind kind, long minutes, long early) {
        var setting = setting(set);
        var reading = reading(setting.clock(), life(setting, script), kind, setting.time("23:00"));
        assertThat(reading.state()).isEqualTo(ClockState.STOPPED);
        assertThat(reading.elapsed().truncatedTo(ChronoUnit.MINUTES).toMinutes())
                .isEqualTo(minutes);
        assertThat(reading.left().toMinutes()).isEqualTo(early);
        assertThat(reading.isMissed()).isEqualTo(early < 0);
    }

    @ParameterizedTest(name = "{0}: {1}: nothing runs")
    @CsvSource(delimiter = '|', textBlock = """
            A | 09:30 opens; 12:00 answers; 12:05 writes; 12:10 answers; 12:20 closes
            C | 13:56:21 opens; 15:25:40 answers-and-waits
            C | 13:56:21 opens; 15:25:40 answers-and-waits; 15:59:14 writes; 15:59:58 waits
            D | 09:00 opens; 09:10 closes
            """)
    void neitherRunsWhileItWaitsNorOnceItIsClosed(String set, String script) {
        var setting = setting(set);
        assertThat(setting.clock().read(life(setting, script), setting.time("2026-12-01T00:00:00Z")))
                .noneMatch(ClockReading::isRunning);
    }

    /** Issue 3140. */
    @Test
    void startsNoUpdateClockWithAMessageOfStaff() {
        var setting = setting("D");
        assertThat(setting.clock()
                        .read(life(setting, "09:00 opens; 09:10 answers; 09:20 answers"), setting.time("09:30")))
                .noneMatch(reading -> reading.kind() == ClockKind.NEXT_RESPONSE);
    }

    /** Issue 904: what was merged into another ticket is closed, and its own clocks tell nobody anything any more. */
    @Test
    void leavesNoClockInTheTicketThatWasMergedAwayAndKeepsItsDeadlineInTheOther() {
        var setting = setting("D");
        var merged = life(setting, "09:00 opens; 09:20 closes");
        var since = HistoryEvent.of(HistoryKind.MERGED, setting.time("09:20"), TicketStatus.OPEN, Priority.P3);
        var kept = life(setting, "09:10 opens");
        assertThat(setting.clock().read(merged, setting.time("12:00"))).noneMatch(ClockReading::isRunning);
        var whole = setting.clock()
                .read(List.of(List.of(kept.get(0), since), List.of(merged.get(0), since)), setting.time("09:30"));
        assertThat(whole).extracting(ClockReading::due).containsExactly(setting.time("10:00"), setting.time("10:15"));
    }
}
