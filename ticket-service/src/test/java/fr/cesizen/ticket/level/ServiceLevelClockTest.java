package fr.cesizen.ticket.level;

import static fr.cesizen.ticket.level.LevelFixtures.CLOCK;
import static fr.cesizen.ticket.level.LevelFixtures.paris;
import static fr.cesizen.ticket.level.LevelFixtures.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule of the guide says, by the promises as they are shipped. */
class ServiceLevelClockTest {

    static List<HistoryEvent> life(Priority priority, String script) {
        return LevelFixtures.life(priority, script, LevelFixtures::paris);
    }

    static ClockReading first(List<HistoryEvent> life, String now) {
        return reading(CLOCK, life, ClockKind.FIRST_RESPONSE, paris(now));
    }

    static ClockReading resolution(List<HistoryEvent> life, String now) {
        return reading(CLOCK, life, ClockKind.RESOLUTION, paris(now));
    }

    @ParameterizedTest(name = "{0} is due {1} and {2} after its opening")
    @CsvSource({
        "P1, 2026-11-16T10:15, 2026-11-16T12:00",
        "P2, 2026-11-16T11:00, 2026-11-16T18:00",
        "P3, 2026-11-16T14:00, 2026-11-18T14:00",
        "P4, 2026-11-17T10:00, 2026-11-25T12:00",
    })
    void promisesByPriority(Priority priority, String firstDue, String solvedBy) {
        var life = life(priority, "2026-11-16T10:00 opens");
        assertThat(first(life, "2026-11-16T10:00").due()).isEqualTo(paris(firstDue));
        assertThat(resolution(life, "2026-11-16T10:00").due()).isEqualTo(paris(solvedBy));
    }

    @Test
    void warnsAnHourOfWorkBeforeOrHalfWayToADeadlineThatIsClose() {
        var life = life(Priority.P3, "2026-11-16T17:00 opens");
        assertThat(first(life, "2026-11-16T17:00").due()).isEqualTo(paris("2026-11-17T11:00"));
        assertThat(first(life, "2026-11-16T17:00").warnAt()).isEqualTo(paris("2026-11-17T10:00"));
        var urgent = life(Priority.P1, "2026-11-16T17:00 opens");
        assertThat(first(urgent, "2026-11-16T17:00").warnAt()).isEqualTo(paris("2026-11-16T17:07:30"));
    }

    @Test
    void movesADeadlineByTheHoursOfWorkThatWereWaited() {
        var without = life(Priority.P3, "2026-11-13T15:00 opens");
        var with = life(Priority.P3, "2026-11-13T15:00 opens; 2026-11-13T17:00 waits; 2026-11-16T09:00 resumes");
        assertThat(first(without, "2026-11-16T09:00").due()).isEqualTo(paris("2026-11-16T09:00"));
        assertThat(first(with, "2026-11-16T09:00").due()).isEqualTo(paris("2026-11-16T11:00"));
        assertThat(resolution(with, "2026-11-16T09:00").due())
                .isEqualTo(LevelFixtures.BUSINESS.add(paris("2026-11-13T15:00"), Duration.ofHours(26), List.of()));
    }

    @Test
    void showsWhatIsLeftWhileItWaits() {
        var life = life(Priority.P3, "2026-11-13T15:00 opens; 2026-11-13T17:00 waits");
        var first = first(life, "2027-02-01T09:00");
        assertThat(first.state()).isEqualTo(ClockState.PAUSED);
        assertThat(first.due()).isNull();
        assertThat(first.left()).isEqualTo(Duration.ofHours(2));
        assertThat(first.isMissed()).isFalse();
        assertThat(first.milestones()).isEmpty();
    }

    @Test
    void measuresANewPriorityFromTheOpeningAndKeepsWhatWasWaited() {
        var raised = life(Priority.P3, "2026-11-16T10:00 opens; 2026-11-16T12:00 P1");
        assertThat(first(raised, "2026-11-16T12:00").due()).isEqualTo(paris("2026-11-16T10:15"));
        assertThat(first(raised, "2026-11-16T12:00").isMissed()).isTrue();
        assertThat(resolution(raised, "2026-11-16T12:00").due()).isEqualTo(paris("2026-11-16T12:00"));
        assertThat(resolution(raised, "2026-11-16T12:00").isMissed()).isFalse();
        var waited = life(
                Priority.P3,
                "2026-11-16T10:00 opens; 2026-11-16T10:05 waits; 2026-11-16T11:05 resumes; 2026-11-16T12:00 P1");
        assertThat(first(waited, "2026-11-16T12:00").due()).isEqualTo(paris("2026-11-16T11:15"));
    }

    @Test
    void takesAnyMessageOfStaffForAnAnswerWhateverStateItSets() {
        for (var word : List.of("answers", "answers-and-waits")) {
            var life = life(Priority.P3, "2026-11-16T10:00 opens; 2026-11-16T11:00 " + word);
            var first = first(life, "2026-11-20T11:00");
            assertThat(first.state()).isEqualTo(ClockState.STOPPED);
            assertThat(first.isMissed()).isFalse();
            assertThat(first.due()).isEqualTo(paris("2026-11-16T14:00"));
            assertThat(first.elapsed()).isEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void keepsALateFirstAnswerAMissForEver() {
        var late = life(
                Priority.P3,
                "2026-11-16T10:00 opens; 2026-11-16T15:00 answers; 2026-11-16T15:10 P4; 2026-11-16T16:00 closes");
        assertThat(first(late, "2026-11-20T10:00").isMissed()).isTrue();
        var hidden = life(Priority.P1, "2026-11-16T10:00 opens; 2026-11-16T10:20 P4; 2026-11-16T10:30 answers");
        assertThat(first(hidden, "2026-11-20T10:00").isMissed()).isTrue();
    }

    @Test
    void isInTimeUpToTheLastInstant() {
        var life = life(Priority.P1, "2026-11-16T10:00 opens");
        assertThat(first(life, "2026-11-16T10:15").isMissed()).isFalse();
        assertThat(reading(
                                CLOCK,
                                life,
                                ClockKind.FIRST_RESPONSE,
                                paris("2026-11-16T10:15").plusNanos(1000))
                        .isMissed())
                .isTrue();
    }

    @Test
    void judgesWhatIsOverByThePolicyOfThen() {
        var verdict = new Verdict(paris("2026-11-16T14:00"), false);
        var opened = HistoryEvent.of(HistoryKind.OPENED, paris("2026-11-16T10:00"), TicketStatus.OPEN, Priority.P1);
        var answered = HistoryEvent.of(
                        HistoryKind.STAFF_ANSWERED, paris("2026-11-16T13:00"), TicketStatus.ANSWERED, Priority.P1)
                .judged(verdict, null);
        var first = first(List.of(opened, answered), "2026-11-20T10:00");
        assertThat(first.isMissed()).isFalse();
        assertThat(first.due()).isEqualTo(verdict.due());
    }

    @Test
    void owesANextAnswerFromTheFirstMessageThatNobodyAnswered() {
        var opened = life(Priority.P3, "2026-11-16T10:00 opens; 2026-11-16T10:10 writes");
        assertThat(CLOCK.read(opened, paris("2026-11-16T11:00")))
                .extracting(ClockReading::kind)
                .containsExactly(ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION);
        var written = life(
                Priority.P3,
                "2026-11-16T10:00 opens; 2026-11-16T10:30 answers-and-waits; 2026-11-16T10:40 answers;"
                        + " 2026-11-16T11:00 writes; 2026-11-16T12:00 writes");
        var next = reading(CLOCK, written, ClockKind.NEXT_RESPONSE, paris("2026-11-16T12:00"));
        assertThat(next.startedAt()).isEqualTo(paris("2026-11-16T11:00"));
        assertThat(next.due()).isEqualTo(paris("2026-11-16T15:00"));
        var answered = life(
                Priority.P3,
                "2026-11-16T10:00 opens; 2026-11-16T10:30 answers; 2026-11-16T11:00 writes; 2026-11-16T12:00 answers");
        assertThat(reading(CLOCK, answered, ClockKind.NEXT_RESPONSE, paris("2026-11-20T12:00"))
                        .state())
                .isEqualTo(ClockState.STOPPED);
    }

    @Test
    void hasNoClockInAClosedTicketAndGoesOnInAReopenedOne() {
        var solved = life(Priority.P3, "2026-11-16T10:00 opens; 2026-11-16T11:00 solves");
        assertThat(CLOCK.read(solved, paris("2026-12-16T11:00")))
                .allSatisfy(clock -> assertThat(clock.state()).isEqualTo(ClockState.STOPPED))
                .noneMatch(ClockReading::isMissed);
        var reopened = life(Priority.P3, "2026-11-16T10:00 opens; 2026-11-16T11:00 solves; 2026-11-17T11:00 reopens");
        assertThat(first(reopened, "2026-11-17T11:00").due()).isEqualTo(paris("2026-11-17T14:00"));
        assertThat(resolution(reopened, "2026-11-17T11:00").left()).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void keepsTheEarliestClockOfMergedTickets() {
        var older = life(Priority.P3, "2026-11-16T10:00 opens");
        var younger = life(Priority.P3, "2026-11-16T12:00 opens; 2026-11-16T12:10 answers");
        Instant now = paris("2026-11-16T12:30");
        var clocks = CLOCK.read(List.of(younger, older), now);
        assertThat(clocks)
                .extracting(ClockReading::due)
                .containsExactly(paris("2026-11-16T14:00"), paris("2026-11-18T14:00"));
        assertThat(clocks).allMatch(ClockReading::isRunning);
    }

    @Test
    void tellsWhenPartsOfATargetAreUsedUp() {
        var life = life(Priority.P3, "2026-11-16T17:00 opens");
        assertThat(first(life, "2026-11-16T17:00").milestones())
                .containsExactly(
                        paris("2026-11-17T09:00"),
                        paris("2026-11-17T10:00"),
                        paris("2026-11-17T10:36"),
                        paris("2026-11-17T11:00"));
    }
}
