package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.time.ClientClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the time between the start and the end of a session allows. */
final class SessionTimeRules {

    /** How much more than the elapsed time may be told: the start reaches us later than the first breath. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** A session that nobody has ended after this long is closed; what is reported later cannot have been longer. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** The same bound as for entries of the journal. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 2);

    /** The time that can have been practised: what has elapsed, without pauses, in whole milliseconds; never negative. */
    static Duration practisable(Instant startedAt, PauseTime pauses, Instant at) {
        var time = Duration.between(startedAt, at).minus(pauses.until(at));
        return time.isNegative() ? Duration.ZERO : Duration.ofMillis(time.toMillis());
    }

    /** How many whole cycles fit into a time. */
    static int cyclesIn(Duration time, Duration cycle) {
        return (int) Math.min(Integer.MAX_VALUE, time.dividedBy(cycle));
    }

    /**
     * Rejects a practice longer than the time allows.
     *
     * @throws Problem 422 {@code more-than-elapsed} at {@code pointer}, with the possible time as {@code possibleMillis}
     */
    static void checkPractised(Duration practised, Duration practisable, String pointer) {
        if (practised.compareTo(practisable.plus(TOLERANCE)) > 0) {
            throw Problem.rule("more-than-elapsed").at(pointer).with("possibleMillis", practisable.toMillis());
        }
    }

    /**
     * Rejects times told by a client that cannot be true.
     *
     * @throws Problem 422 {@code practised-in-the-future}, {@code practised-too-long-ago}, {@code ends-before-it-starts},
     *     {@code session-too-long} or, for pauses, {@code more-than-elapsed}
     */
    static void checkTold(Instant startedAt, Instant endedAt, Duration paused, ZoneId zone, Instant now) {
        if (ClientClock.isFuture(startedAt, now)) {
            throw Problem.rule("practised-in-the-future").at("/startedAt");
        }
        if (startedAt.atZone(zone).toLocalDate().isBefore(EARLIEST)) {
            throw Problem.rule("practised-too-long-ago").at("/startedAt");
        }
        if (ClientClock.isFuture(endedAt, now)) {
            throw Problem.rule("practised-in-the-future").at("/completedAt");
        }
        var elapsed = Duration.between(startedAt, endedAt);
        if (elapsed.isNegative()) {
            throw Problem.rule("ends-before-it-starts").at("/completedAt");
        }
        if (elapsed.compareTo(LONGEST) > 0) {
            throw Problem.rule("session-too-long").at("/completedAt");
        }
        checkPractised(paused, elapsed, "/pausedMillis");
    }

    private SessionTimeRules() {}
}
