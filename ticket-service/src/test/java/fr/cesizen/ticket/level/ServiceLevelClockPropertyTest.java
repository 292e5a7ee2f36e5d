package fr.cesizen.ticket.level;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.ticket.level.MinuteReference.Promise;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The clocks against {@link MinuteReference}, for lives that begin near changes of the time and near holidays. */
class ServiceLevelClockPropertyTest {

    static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);
    static final EnumSet<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Midnights, in Paris or nearly so, before days on which the time changes or nobody works. */
    static final List<String> DAYS = List.of(
            "2026-03-27",
            "2026-03-28",
            "2026-03-29",
            "2026-10-23",
            "2026-10-24",
            "2026-10-25",
            "2027-03-26",
            "2027-03-28",
            "2027-10-30",
            "2026-04-03",
            "2026-05-07",
            "2026-05-13",
            "2026-05-22",
            "2026-07-13",
            "2026-11-10",
            "2026-12-24",
            "2026-12-31",
            "2027-05-05",
            "2028-05-24");

    static final BusinessCalendar SHIFTS = LevelFixtures.calendar(
            EnumSet.allOf(DayOfWeek.class),
            "00:00-06:00, 09:00-13:00, 22:00-24:00",
            LevelFixtures.PARIS,
            HolidayRegion.FRANCE);
    static final BusinessCalendar SIESTA =
            LevelFixtures.weekdays("08:00-12:00, 14:00-18:00", LevelFixtures.PARIS, HolidayRegion.FRANCE);

    static final BitSet ALWAYS_WORKED = MinuteReference.worked(ZoneOffset.UTC, ALL_DAYS, Set.of(), 0, 24);
    static final BitSet BUSINESS_WORKED =
            MinuteReference.worked(LevelFixtures.PARIS, WEEKDAYS, MinuteReference.HOLIDAYS, 8, 18);
    static final BitSet SIESTA_WORKED =
            MinuteReference.worked(LevelFixtures.PARIS, WEEKDAYS, MinuteReference.HOLIDAYS, 8, 12, 14, 18);
    static final BitSet SHIFTS_WORKED =
            MinuteReference.worked(LevelFixtures.PARIS, ALL_DAYS, MinuteReference.HOLIDAYS, 0, 6, 9, 13, 22, 24);

    static final Map<Priority, Promise> FIRST = Map.of(
            Priority.P1, new Promise(ALWAYS_WORKED, 15),
            Priority.P2, new Promise(SHIFTS_WORKED, 90),
            Priority.P3, new Promise(BUSINESS_WORKED, 240),
            Priority.P4, new Promise(SIESTA_WORKED, 480));
    static final Map<Priority, Promise> RESOLUTION = Map.of(
            Priority.P1, new Promise(ALWAYS_WORKED, 120),
            Priority.P2, new Promise(SHIFTS_WORKED, 1000),
            Priority.P3, new Promise(BUSINESS_WORKED, 1440),
            Priority.P4, new Promise(SIESTA_WORKED, 4320));

    static final ServiceLevelClock CLOCK = LevelFixtures.clock(new EnumMap<>(Map.of(
            Priority.P1, LevelFixtures.policy(BusinessCalendar.always(), 15, 120),
            Priority.P2, LevelFixtures.policy(SHIFTS, 90, 1000),
            Priority.P3, LevelFixtures.policy(LevelFixtures.BUSINESS, 240, 1440),
            Priority.P4, LevelFixtures.policy(SIESTA, 480, 4320))));

    /** One thing that happens some minutes after the one before. */
    record Step(int after, TicketStatus status, Priority priority, HistoryKind kind) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        var step = Combinators.combine(
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(
                                TicketStatus.OPEN,
                                TicketStatus.OPEN,
                                TicketStatus.OPEN,
                                TicketStatus.ANSWERED,
                                TicketStatus.WAITING,
                                TicketStatus.SOLVED),
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(
                                HistoryKind.STATUS_CHANGED,
                                HistoryKind.TRIAGED,
                                HistoryKind.PERSON_WROTE,
                                HistoryKind.PERSON_WROTE,
                                HistoryKind.STAFF_ANSWERED))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 10_000)
    void readsWhatSomebodyCountsWhoLooksAtTheTimeEveryMinute(
            @ForAll("lives") List<Step> steps,
            @ForAll("days") String day,
            @ForAll("minutes") int minute,
            @ForAll("minutes") int later) {
        int[] minutes = new int[steps.size()];
        var events = new ArrayList<HistoryEvent>();
        int at = (int) Duration.between(
                                MinuteReference.BEGIN,
                                LocalDate.parse(day)
                                        .atStartOfDay(LevelFixtures.PARIS)
                                        .toInstant())
                        .toMinutes()
                + minute;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            at += i == 0 ? 0 : step.after();
            minutes[i] = at;
            events.add(HistoryEvent.of(
                    i == 0 ? HistoryKind.OPENED : step.kind(),
                    MinuteReference.instant(at),
                    step.status(),
                    step.priority()));
        }
        int now = at + later;
        for (var reading : CLOCK.read(events, MinuteReference.instant(now))) {
            if (reading.state() != ClockState.STOPPED) {
                check(reading, events, minutes, now);
            }
        }
        assertRunning(events, now);
    }

    private static void check(ClockReading reading, List<HistoryEvent> events, int[] minutes, int now) {
        int from = 0;
        if (reading.kind() == ClockKind.NEXT_RESPONSE) {
            from = firstUnanswered(events);
            assertThat(reading.startedAt()).isEqualTo(events.get(from).at());
        }
        var promises = reading.kind() == ClockKind.RESOLUTION ? RESOLUTION : FIRST;
        var counted = new MinuteReference(promises).count(events, minutes, from, now);
        Instant due = counted.due() == null ? null : MinuteReference.instant(counted.due());
        assertThat(reading.due()).as("%s of %s", reading.kind(), events).isEqualTo(due);
        assertThat(reading.isMissed()).as("%s of %s", reading.kind(), events).isEqualTo(counted.missed());
        assertThat(reading.elapsed()).isEqualTo(Duration.ofMinutes(counted.elapsed()));
    }

    /** Which clocks run: that follows from who wrote last, and from the state. */
    private static void assertRunning(List<HistoryEvent> events, int now) {
        var running = CLOCK.read(events, MinuteReference.instant(now)).stream()
                .filter(reading -> reading.state() != ClockState.STOPPED)
                .map(ClockReading::kind)
                .toList();
        boolean isDone = events.get(events.size() - 1).status().isDone();
        boolean isAnswered = events.stream().anyMatch(event -> event.kind() == HistoryKind.STAFF_ANSWERED);
        assertThat(running.contains(ClockKind.FIRST_RESPONSE)).isEqualTo(!isDone && !isAnswered);
        assertThat(running.contains(ClockKind.NEXT_RESPONSE))
                .isEqualTo(!isDone && isAnswered && firstUnanswered(events) > 0);
        assertThat(running.contains(ClockKind.RESOLUTION)).isEqualTo(!isDone);
    }

    /** The first message since staff last wrote; 0 when there is none. */
    private static int firstUnanswered(List<HistoryEvent> events) {
        int found = 0;
        for (int i = 0; i < events.size(); i++) {
            var kind = events.get(i).kind();
            found = kind == HistoryKind.STAFF_ANSWERED || (kind == HistoryKind.PERSON_WROTE && found == 0)
                    ? (kind == HistoryKind.PERSON_WROTE ? i : 0)
                    : found;
        }
        return found;
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 4000);
    }

    @Property(tries = 1_000)
    void keepsTheEarliestDeadlineOfTicketsThatAreMerged(@ForAll("gaps") List<Integer> gaps) {
        var opened = new ArrayList<List<HistoryEvent>>();
        int at = 300_000;
        for (int gap : gaps) {
            at += gap;
            opened.add(List.of(
                    HistoryEvent.of(HistoryKind.OPENED, MinuteReference.instant(at), TicketStatus.OPEN, Priority.P3)));
        }
        var now = MinuteReference.instant(at);
        var alone = CLOCK.read(opened.get(0), now);
        var reversed = new ArrayList<>(opened);
        Collections.reverse(reversed);
        assertThat(CLOCK.read(opened, now)).isEqualTo(alone);
        assertThat(CLOCK.read(reversed, now)).isEqualTo(alone);
        assertThat(Arrays.asList(ClockKind.FIRST_RESPONSE, ClockKind.RESOLUTION))
                .isEqualTo(alone.stream().map(ClockReading::kind).toList());
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(1, 2000).list().ofMinSize(1).ofMaxSize(5);
    }
}
