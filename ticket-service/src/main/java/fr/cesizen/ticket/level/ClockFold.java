package fr.cesizen.ticket.level;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one clock from the events of a ticket, in their order. */
final class ClockFold {

    private final ClockKind kind;
    private final Map<Priority, ServicePolicy> policies;
    private final List<Span> off = new ArrayList<>();

    private @Nullable Instant startedAt;
    private @Nullable ClockStop stopped;
    private boolean isMissed;
    private boolean isAnswered;
    private TicketStatus status = TicketStatus.OPEN;
    private Priority priority = Priority.P3;

    ClockFold(ClockKind kind, Map<Priority, ServicePolicy> policies) {
        this.kind = kind;
        this.policies = policies;
    }

    /** How a clock was stopped: when, under which priority and what was due then. */
    private record ClockStop(
            Instant at, Priority priority, @Nullable Instant due) {}

    /** What the clock shows; null when nothing has started it. */
    @Nullable
    ClockReading read(List<HistoryEvent> events, Instant now) {
        events.forEach(this::apply);
        noteMiss(now, due());
        return startedAt == null ? null : reading(startedAt, now);
    }

    private void apply(HistoryEvent event) {
        var due = due();
        var before = priority;
        noteMiss(event.at(), due);
        move(event);
        status = event.status();
        priority = event.priority();
        if (startedAt == null && kind != ClockKind.NEXT_RESPONSE) {
            startedAt = event.at();
        }
        switch (kind) {
            case FIRST_RESPONSE, NEXT_RESPONSE -> followTalk(event, new ClockStop(event.at(), before, due));
            case RESOLUTION -> followWork(event, new ClockStop(event.at(), before, due));
        }
        isAnswered |= event.kind() == HistoryKind.STAFF_ANSWERED;
    }

    /** A deadline that passes while the clock runs is missed for good. */
    private void noteMiss(Instant at, @Nullable Instant due) {
        isMissed |= due != null && stopped == null && status.isRunning() && at.isAfter(due);
    }

    private void move(HistoryEvent event) {
        var last = off.isEmpty() ? null : off.get(off.size() - 1);
        if (last != null && last.isEndless()) {
            if (event.status().isRunning()) {
                off.set(off.size() - 1, last.until(event.at()));
            }
        } else if (!event.status().isRunning()) {
            off.add(new Span(event.at(), Instant.MAX));
        }
    }

    private void followTalk(HistoryEvent event, ClockStop stop) {
        boolean isIdle = startedAt == null || stopped != null;
        if (event.kind() == HistoryKind.STAFF_ANSWERED && !isIdle) {
            end(stop, event.response());
        } else if (event.kind() == HistoryKind.PERSON_WROTE
                && isIdle
                && isAnswered
                && kind == ClockKind.NEXT_RESPONSE) {
            startedAt = event.at();
            stopped = null;
            isMissed = false;
        } else if (!isIdle) {
            isMissed |= event.response() != null && event.response().isMissed(); // given up without an answer
        }
    }

    private void followWork(HistoryEvent event, ClockStop stop) {
        if (!event.status().isDone()) {
            stopped = null;
        } else if (stopped == null) {
            end(stop, event.resolution());
        }
    }

    private void end(ClockStop stop, @Nullable Verdict verdict) {
        stopped = verdict == null ? stop : new ClockStop(stop.at(), stop.priority(), verdict.due());
        isMissed = verdict == null ? isMissed : verdict.isMissed();
    }

    private ServicePolicy policy() {
        var policy = policies.get(stopped == null ? priority : stopped.priority());
        if (policy == null) {
            throw new IllegalStateException("No policy for " + priority);
        }
        return policy;
    }

    private @Nullable Instant due() {
        if (startedAt == null || stopped != null) {
            return stopped == null ? null : stopped.due();
        }
        return policy().calendar().add(startedAt, policy().target(kind), off);
    }

    private ClockState state() {
        if (stopped != null || status.isDone()) {
            return ClockState.STOPPED;
        }
        return status.isRunning() ? ClockState.RUNNING : ClockState.PAUSED;
    }

    private ClockReading reading(Instant start, Instant now) {
        var target = policy().target(kind);
        var calendar = policy().calendar();
        boolean runs = state() == ClockState.RUNNING;
        var milestones = new ArrayList<Instant>();
        for (int share : runs ? ServiceLevelClock.SHARES : List.<Integer>of()) {
            var reached = calendar.add(start, target.multipliedBy(share).dividedBy(100), off);
            if (reached != null) {
                milestones.add(reached);
            }
        }
        return new ClockReading(
                kind,
                state(),
                start,
                due(),
                runs ? calendar.add(start, policy().calm(kind), off) : null,
                calendar.between(start, stopped == null ? now : stopped.at(), off),
                target,
                isMissed,
                List.copyOf(milestones));
    }
}
