package fr.cesizen.e2e.cost;

import java.util.List;

/**
 * Decides whether an operation got dearer than the figure kept. All costs are in yardsticks: CPU time of a request,
 * divided by that of the yardstick's in the same run.
 */
final class CostRule {

    /** How much dearer an operation may get. */
    static final double TOLERANCE = 1.25;

    /** What is lost in the noise of so short a measurement, in yardsticks, whatever its share is. */
    static final double NOISE = 0.3;

    /** How often a suspicious operation is measured in all. */
    static final int MOST_ROUNDS = 9;

    private CostRule() {}

    /** Whether the median of the rounds is dearer than the figure kept by more than is tolerated. */
    static boolean isDearer(double kept, List<Double> rounds) {
        double now = median(rounds);
        return now > kept * TOLERANCE && now > kept + NOISE;
    }

    /** Whether to measure an operation again before it is blamed. */
    static boolean needsAnotherRound(double kept, List<Double> rounds) {
        return rounds.size() < MOST_ROUNDS && isDearer(kept, rounds);
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(List<Double> rounds) {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("No rounds");
        }
        var sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
