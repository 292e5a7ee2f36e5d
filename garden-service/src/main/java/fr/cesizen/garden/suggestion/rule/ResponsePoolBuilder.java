package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.garden.suggestion.rule.ResponsePool.Situation;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up the sessions of consenting people, person by person; keeps none of them. Not for several threads. */
public final class ResponsePoolBuilder {

    /** Nobody counts in a cell for more sessions than these, so that no single person sets it. */
    public static final double MAX_WEIGHT = 5;

    private final Instant now;
    private final Map<MoodBin, Sum> changes = new HashMap<>();
    private final Map<String, BinnedSum> exercises = new HashMap<>();
    private final Map<Situation, BinnedSum> situations = new HashMap<>();

    /** Discounts sessions by their age at {@code now}. */
    public ResponsePoolBuilder(Instant now) {
        this.now = now;
    }

    /** Adds one person's sessions; call it once for each person. */
    public ResponsePoolBuilder add(List<MoodChange> sessions) {
        by(sessions, MoodChange::before).forEach((bin, own) -> changes.merge(bin, sum(own, share(own)), Sum::plus));
        by(sessions, MoodChange::protocol)
                .forEach((code, own) ->
                        exercises.computeIfAbsent(code, key -> new BinnedSum()).add(own));
        by(sessions, session -> Situation.of(session.protocol(), session.context()))
                .forEach((key, own) ->
                        situations.computeIfAbsent(key, any -> new BinnedSum()).add(own));
        return this;
    }

    /** The pool of everybody added so far. */
    public ResponsePool build() {
        var bins = new HashMap<MoodBin, PoolCell>();
        changes.forEach((bin, sum) -> bins.put(bin, new PoolCell(sum.people, sum.weight, sum.total / sum.weight)));
        var expected = new ResponsePool(bins, Map.of(), Map.of());
        return new ResponsePool(bins, cells(exercises, expected), cells(situations, expected));
    }

    private static <K> Map<K, PoolCell> cells(Map<K, BinnedSum> sums, ResponsePool expected) {
        return sums.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue()
                .corrected(expected)));
    }

    private static <K> Map<K, List<MoodChange>> by(List<MoodChange> sessions, Function<MoodChange, K> key) {
        return sessions.stream().collect(Collectors.groupingBy(key));
    }

    private double share(List<MoodChange> own) {
        double weight = own.stream().mapToDouble(session -> session.weight(now)).sum();
        return Math.min(1, MAX_WEIGHT / weight);
    }

    private Sum sum(List<MoodChange> own, double share) {
        var sum = new Sum(1, 0, 0);
        for (var session : own) {
            double weight = share * session.weight(now);
            sum = new Sum(1, sum.weight + weight, sum.total + weight * session.change());
        }
        return sum;
    }

    private record Sum(int people, double weight, double total) {

        Sum plus(Sum other) {
            return new Sum(people + other.people, weight + other.weight, total + other.total);
        }
    }

    /** Sums by mood before, as the expected change of each is known only when everybody has been added. */
    private final class BinnedSum {

        private final Map<MoodBin, Sum> bins = new HashMap<>();
        private int people;

        void add(List<MoodChange> own) {
            people++;
            double share = share(own);
            by(own, MoodChange::before).forEach((bin, sessions) -> bins.merge(bin, sum(sessions, share), Sum::plus));
        }

        PoolCell corrected(ResponsePool expected) {
            double weight = bins.values().stream().mapToDouble(Sum::weight).sum();
            double total = bins.entrySet().stream()
                    .mapToDouble(
                            bin -> bin.getValue().total - bin.getValue().weight * expected.expectedChange(bin.getKey()))
                    .sum();
            return new PoolCell(people, weight, total / weight);
        }
    }
}
