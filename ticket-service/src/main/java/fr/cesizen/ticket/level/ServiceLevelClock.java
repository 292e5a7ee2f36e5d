package fr.cesizen.ticket.level;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The clocks of tickets, computed from their history whenever somebody asks: nothing is counted, so nothing can be counted
 * wrongly. What each rule means is told, with an example, in {@code docs/guides/service-levels.md}.
 */
public final class ServiceLevelClock {

    /** The parts of a target, in percent, at which staff are told how much of it is used up. */
    public static final List<Integer> SHARES = List.of(50, 75, 90, 100);

    private static final Comparator<Instant> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** The clock that is the first to matter: one that has not ended, then one that was missed, then the earliest due. */
    private static final Comparator<ClockReading> EARLIEST = Comparator.comparing(
                    (ClockReading reading) -> reading.state() == ClockState.STOPPED)
            .thenComparing(reading -> !reading.isMissed())
            .thenComparing(ClockReading::due, UNKNOWN_LAST)
            .thenComparing(ClockReading::left)
            .thenComparing(ClockReading::startedAt);

    private final Map<Priority, ServicePolicy> policies;
    private final String version;

    /** @param version changes whenever a policy does */
    ServiceLevelClock(Map<Priority, ServicePolicy> policies, String version) {
        this.policies = new EnumMap<>(policies);
        this.version = version;
    }

    /** Names the policies by which deadlines are computed, so that those kept from before a change are recognised. */
    public String version() {
        return version;
    }

    /** The clocks that were ever started, at most one of each kind. */
    public List<ClockReading> read(List<HistoryEvent> history, Instant now) {
        return read(List.of(history), now);
    }

    /**
     * The clocks of a ticket into which others were merged: of each kind the earliest.
     *
     * @param histories of every ticket, each with what happened to the whole since it was merged
     */
    public List<ClockReading> read(Collection<List<HistoryEvent>> histories, Instant now) {
        return Arrays.stream(ClockKind.values())
                .flatMap(kind -> histories.stream()
                        .flatMap(history -> Stream.ofNullable(new ClockFold(kind, policies).read(history, now)))
                        .min(EARLIEST)
                        .stream())
                .toList();
    }

    /** What is promised to any priority, in time of work. */
    public List<Duration> targets(ClockKind kind) {
        return policies.values().stream()
                .map(policy -> policy.target(kind))
                .distinct()
                .sorted()
                .toList();
    }

    /** By each of {@link #SHARES} when so much of the time for a solution is used up, for what never waits: an incident. */
    public SortedMap<Integer, Instant> milestones(Priority priority, Instant opened) {
        var policy = policy(priority);
        var reached = new TreeMap<Integer, Instant>();
        for (int share : SHARES) {
            var work = policy.target(ClockKind.RESOLUTION).multipliedBy(share).dividedBy(100);
            var at = policy.calendar().add(opened, work, List.of());
            if (at != null) {
                reached.put(share, at);
            }
        }
        return reached;
    }

    /** What is promised to a priority for a solution, in time of work. */
    public Duration resolution(Priority priority) {
        return policy(priority).target(ClockKind.RESOLUTION);
    }

    private ServicePolicy policy(Priority priority) {
        var policy = policies.get(priority);
        if (policy == null) {
            throw new IllegalStateException("No policy for " + priority);
        }
        return policy;
    }
}
