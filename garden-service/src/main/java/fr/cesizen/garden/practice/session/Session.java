package fr.cesizen.garden.practice.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cesizen.garden.practice.mood.Mood;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.TimeZones;
import fr.cesizen.platform.web.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of practice: started, paused as often as wanted, then completed or abandoned once.
 *
 * @param planned whole cycles, for what is counted in cycles
 * @param zone the person's IANA time zone, which determines the day of the session
 * @param outcome absent until the session ends
 */
record Session(
        UUID id,
        Practice practice,
        Duration planned,
        String zone,
        Instant startedAt,
        PauseTime pauses,
        Mood moodBefore,
        @Nullable Outcome outcome) {

    /** Where a session is between its start and its end. */
    enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("completed")
        COMPLETED,
        @JsonProperty("abandoned")
        ABANDONED
    }

    private static final String HOME = "Europe/Paris";

    static Session start(UUID id, Practice practice, NewSession request, Instant now) {
        return new Session(
                id,
                practice,
                planned(practice, request.plannedCycles()),
                zone(request.zone()).getId(),
                now,
                PauseTime.NONE,
                request.mood(),
                null);
    }

    /** A zone as requested, Europe/Paris when absent. @throws Problem 422 {@code unknown-zone} */
    static ZoneId zone(@Nullable String requested) {
        return TimeZones.named(requested == null ? HOME : requested, "/zone");
    }

    /** The planned time. @throws Problem 422 {@code too-many-cycles} or {@code not-of-this-practice} */
    private static Duration planned(Practice practice, @Nullable Integer cycles) {
        var cycle = practice.cycle();
        if (cycle == null) {
            if (cycles != null) {
                throw Problem.rule("not-of-this-practice").at("/plannedCycles");
            }
            return practice.usual();
        }
        int most = SessionTimeRules.cyclesIn(practice.most(), cycle);
        int planned = cycles == null ? SessionTimeRules.cyclesIn(practice.usual(), cycle) : cycles;
        if (planned > most) {
            throw Problem.rule("too-many-cycles", most).at("/plannedCycles");
        }
        return cycle.multipliedBy(planned);
    }

    /** The planned cycles; nothing for what is counted in time. */
    @Nullable
    Integer plannedCycles() {
        return practice.cycle() == null ? null : SessionTimeRules.cyclesIn(planned, practice.cycle());
    }

    /** The planned time of what is counted in time; nothing for what is counted in cycles. */
    @Nullable
    Duration plannedTime() {
        return practice.cycle() == null ? planned : null;
    }

    /** The local day on which it was begun. */
    LocalDate day() {
        return outcome == null ? PracticeDayRules.day(startedAt, ZoneId.of(zone)) : outcome.day();
    }

    State state() {
        if (outcome == null) {
            return pauses.since() == null ? State.RUNNING : State.PAUSED;
        }
        return outcome.isCompleted() ? State.COMPLETED : State.ABANDONED;
    }

    /** Whether it waits for an end from its person: nobody ended it, or the service alone did. */
    boolean isToBeTold() {
        return outcome == null || outcome.isExpired();
    }

    /** The outcome if this session ends at a moment; more cycles than planned are welcome. */
    Outcome end(SessionEnd told, Instant at) {
        var practised = OutcomeRules.practised(this, told, SessionTimeRules.practisable(startedAt, pauses, at));
        var day = PracticeDayRules.day(startedAt, ZoneId.of(zone));
        return new Outcome(told.reason(), practised.cycles(), practised.time(), day, at, told.moodAfter());
    }

    /**
     * The outcome if nobody has ended this session: what was practised before a pause that still lasts counts, a running
     * session may have been left at any time.
     */
    Outcome expire() {
        var left = pauses.since() == null ? startedAt : pauses.since();
        return end(SessionEnd.EXPIRY, left);
    }

    Session with(Outcome outcome) {
        return new Session(id, practice, planned, zone, startedAt, pauses, moodBefore, outcome);
    }

    Session with(PauseTime pauses) {
        return new Session(id, practice, planned, zone, startedAt, pauses, moodBefore, outcome);
    }

    Cursor cursor() {
        return new Cursor(startedAt, id);
    }
}
