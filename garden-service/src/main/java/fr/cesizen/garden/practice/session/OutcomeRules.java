package fr.cesizen.garden.practice.session;

import fr.cesizen.platform.problems.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What counts of a session when it ends. */
final class OutcomeRules {

    /** What was practised: cycles, 0 for what is counted in time, and the time that counts. */
    record Practised(int cycles, Duration time) {}

    /**
     * What was practised, as the person tells it or, where they do not, as the elapsed time allows.
     *
     * @param practisable the time since the start, without pauses
     * @throws Problem 400 when cycles are missing, 422 {@code not-of-this-practice}, {@code too-many-cycles},
     *     {@code too-long-for-this-practice} or {@code more-than-elapsed}
     */
    static Practised practised(Session session, SessionEnd told, Duration practisable) {
        var practice = session.practice();
        return practice.cycle() == null
                ? byTime(session, told, practisable)
                : byCycles(session, practice.cycle(), told, practisable);
    }

    private static Practised byCycles(Session session, Duration cycle, SessionEnd told, Duration practisable) {
        refuse(told.practised(), "/practisedMillis");
        var cycles = told.cycles();
        if (cycles == null) {
            if (told.reason() == null) {
                throw Problem.invalid("/completedCycles", "not-null");
            }
            cycles = SessionTimeRules.cyclesIn(shorter(practisable, session.planned()), cycle);
        }
        int most = SessionTimeRules.cyclesIn(session.practice().most(), cycle);
        if (cycles > most) {
            throw Problem.rule("too-many-cycles", most).at("/completedCycles");
        }
        var time = cycle.multipliedBy(cycles);
        SessionTimeRules.checkPractised(time, practisable, "/completedCycles");
        return new Practised(cycles, time);
    }

    private static Practised byTime(Session session, SessionEnd told, Duration practisable) {
        refuse(told.cycles(), "/completedCycles");
        var most = session.practice().most();
        var time = told.practised() == null ? shorter(practisable, session.planned()) : told.practised();
        if (time.compareTo(most) > 0) {
            throw Problem.rule("too-long-for-this-practice", most.toMinutes()).at("/practisedMillis");
        }
        SessionTimeRules.checkPractised(time, practisable, "/practisedMillis");
        return new Practised(0, time);
    }

    private static void refuse(@Nullable Object told, String pointer) {
        if (told != null) {
            throw Problem.rule("not-of-this-practice").at(pointer);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private OutcomeRules() {}
}
