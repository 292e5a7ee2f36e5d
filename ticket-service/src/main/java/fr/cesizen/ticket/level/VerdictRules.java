package fr.cesizen.ticket.level;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How promises end: as kept or as missed, by the policies of that time. */
public final class VerdictRules {

    private static final List<ClockKind> RESPONSES = List.of(ClockKind.FIRST_RESPONSE, ClockKind.NEXT_RESPONSE);

    /**
     * An event of a ticket, with how the promises ended that it ends. Whoever ends one during a pause does it within what was left
     * of it. An end without an answer leaves the promise of one unkept if it was late by then; else nothing is owed any more.
     *
     * @param lanes what happened before
     */
    public static HistoryEvent judged(ServiceLevelClock clock, HistoryLanes lanes, HistoryEvent event) {
        var before = clock.read(awake(lanes, event.at()).all(), event.at());
        boolean isDone = event.status().isDone();
        return event.judged(
                response(before, lanes.own(), event), isDone ? verdict(before, List.of(ClockKind.RESOLUTION)) : null);
    }

    /** The histories as if a pause ended then. */
    private static HistoryLanes awake(HistoryLanes lanes, Instant at) {
        var own = lanes.own();
        var last = own.isEmpty() ? null : own.get(own.size() - 1);
        return last == null || last.status().isRunning() || last.status().isDone()
                ? lanes
                : lanes.with(HistoryEvent.of(HistoryKind.STATUS_CHANGED, at, TicketStatus.OPEN, last.priority()));
    }

    private static @Nullable Verdict response(List<ClockReading> before, List<HistoryEvent> own, HistoryEvent event) {
        if (isJudged(own)) {
            return null;
        }
        if (event.kind() == HistoryKind.STAFF_ANSWERED) {
            return verdict(before, RESPONSES);
        }
        // A part that joins a whole is owed its answer there.
        var verdict = event.status().isDone() && event.kind() != HistoryKind.JOINED ? verdict(before, RESPONSES) : null;
        return verdict != null && verdict.isMissed() ? verdict : null;
    }

    /** Whether the answer that is owed was given up before: a ticket that is opened again owes none twice. */
    private static boolean isJudged(List<HistoryEvent> own) {
        for (int i = own.size() - 1; i >= 0 && own.get(i).kind() != HistoryKind.STAFF_ANSWERED; i--) {
            if (own.get(i).response() != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Verdict verdict(List<ClockReading> before, List<ClockKind> kinds) {
        for (var reading : before) {
            var due = reading.due();
            if (kinds.contains(reading.kind()) && reading.state() != ClockState.STOPPED && due != null) {
                return new Verdict(due, reading.isMissed());
            }
        }
        return null;
    }

    private VerdictRules() {}
}
