package fr.cesizen.ticket.level;

import static fr.cesizen.ticket.level.LevelFixtures.CLOCK;
import static fr.cesizen.ticket.level.LevelFixtures.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How promises end: the answers and solutions of a ticket of P3, opened on Monday at 10:00 with 4 h and 24 h of work. */
class VerdictRulesTest {

    static final UUID TICKET = UUID.randomUUID();

    /** A life in which each event is judged when it happens. */
    static List<HistoryEvent> judged(String script) {
        var lived = new ArrayList<HistoryEvent>();
        for (var event : LevelFixtures.life(Priority.P3, script, LevelFixtures::paris)) {
            lived.add(VerdictRules.judged(CLOCK, new HistoryLanes(TICKET, Map.of(TICKET, List.copyOf(lived))), event));
        }
        return lived;
    }

    static HistoryEvent last(String script) {
        var lived = judged("2026-11-16T10:00 opens; " + script);
        return lived.get(lived.size() - 1);
    }

    @ParameterizedTest(name = "{0}: kept until {1}")
    @CsvSource({
        "2026-11-16T12:00 answers-and-waits; 2026-11-20T10:00 closes, 2026-11-20T10:00, 2026-11-24T12:00",
        "2026-11-16T12:00 answers-and-waits; 2026-12-20T10:00 solves, 2026-12-20T10:00, 2026-12-23T10:00",
        "2026-11-16T12:00 waits; 2026-11-17T12:00 solves, 2026-11-17T12:00, 2026-11-19T14:00"
    })
    void keepsASolutionThatComesInAPauseWithinWhatWasLeft(String script, String end, String due) {
        var verdict = last(script).resolution();
        assertThat(verdict).isEqualTo(new Verdict(paris(due), false));
        assertThat(paris(end)).isBefore(paris(due));
    }

    @Test
    void keepsAFirstAnswerThatComesInAPauseWithinWhatWasLeft() {
        var answered = last("2026-11-16T12:00 waits; 2026-11-18T09:00 answers");
        assertThat(answered.response()).isEqualTo(new Verdict(paris("2026-11-18T11:00"), false));
        assertThat(answered.resolution()).isNull();
    }

    @Test
    void missesWhatWasLateBeforeThePause() {
        var answered = last("2026-11-16T15:00 waits; 2026-11-18T09:00 answers");
        assertThat(answered.response()).isEqualTo(new Verdict(paris("2026-11-16T14:00"), true));
        assertThat(last("2026-11-18T15:00 answers-and-waits; 2026-11-20T10:00 closes")
                        .resolution())
                .isEqualTo(new Verdict(paris("2026-11-18T14:00"), true));
    }

    @Test
    void missesWhatANewPriorityUsesUpDuringThePause() {
        var answered = last("2026-11-16T12:00 waits; 2026-11-16T13:00 P1; 2026-11-16T13:30 answers");
        assertThat(answered.response()).isEqualTo(new Verdict(paris("2026-11-16T10:15"), true));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T15:00 solves", "2026-11-16T15:00 closes", "2026-11-16T15:00 waits; 2026-11-17T10:00 closes"
    })
    void missesForEverAnAnswerThatWasOwedWhenTheTicketEnded(String script) {
        assertThat(last(script).response()).isEqualTo(new Verdict(paris("2026-11-16T14:00"), true));
        // Also by policies that promise nothing, and once: whoever answers later does not answer again.
        var lived = judged("2026-11-16T10:00 opens; 2026-11-16T15:00 solves; 2026-11-16T16:00 writes;"
                + " 2026-11-16T16:10 answers");
        assertThat(lived.get(3).response()).isNull();
        var lenient = LevelFixtures.clock(LevelFixtures.policy(LevelFixtures.BUSINESS, 6000, 9000));
        assertThat(LevelFixtures.reading(lenient, lived, ClockKind.FIRST_RESPONSE, paris("2026-11-16T17:00"))
                        .isMissed())
                .isTrue();
    }

    @Test
    void missesAFurtherAnswerThatWasOwedWhenTheTicketEnded() {
        var ended = last("2026-11-16T11:00 answers-and-waits; 2026-11-16T12:00 writes; 2026-11-17T11:00 solves");
        assertThat(ended.response()).isEqualTo(new Verdict(paris("2026-11-16T16:00"), true));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T13:00 closes", "2026-11-16T12:00 waits; 2026-11-27T10:00 closes"})
    void owesNoAnswerToWhatEndsInTime(String script) {
        assertThat(last(script).response()).isNull();
    }

    @Test
    void owesAPartItsAnswerInTheWhole() {
        var opened = HistoryEvent.of(HistoryKind.OPENED, paris("2026-11-16T10:00"), TicketStatus.OPEN, Priority.P3);
        var joined = HistoryEvent.of(HistoryKind.JOINED, paris("2026-11-16T15:00"), TicketStatus.CLOSED, Priority.P3);
        assertThat(VerdictRules.judged(CLOCK, new HistoryLanes(TICKET, Map.of(TICKET, List.of(opened))), joined)
                        .response())
                .isNull();
    }
}
