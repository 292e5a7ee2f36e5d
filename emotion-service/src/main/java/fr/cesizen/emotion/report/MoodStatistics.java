package fr.cesizen.emotion.report;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Summarises the valences of entries, from unpleasant to pleasant.
 *
 * @param n entries that have a valence
 * @param mean mean valence of these; absent when there is none
 * @param spread their sample standard deviation; absent below n = 2
 */
public record MoodStatistics(
        long entries,
        long n,
        @Nullable Double mean,
        @Nullable Double spread) {

    public static final MoodStatistics NONE = new MoodStatistics(0, 0, null, null);

    public static MoodStatistics of(Collection<MoodStatistics> parts) {
        return parts.stream().reduce(NONE, MoodStatistics::and);
    }

    /**
     * Combines the figures of the entries of both, exact except for rounding.
     *
     * <p>Chan, Golub and LeVeque, "Updating Formulae and a Pairwise Algorithm for Computing Sample Variances", 1979.
     */
    MoodStatistics and(MoodStatistics other) {
        if (mean == null || other.mean == null) {
            var rated = mean == null ? other : this;
            return new MoodStatistics(entries + other.entries, rated.n, rated.mean, rated.spread);
        }
        long both = n + other.n;
        double apart = other.mean - mean;
        double squares = squares() + other.squares() + apart * apart * n * other.n / both;
        return new MoodStatistics(
                entries + other.entries, both, mean + apart * other.n / both, Math.sqrt(squares / (both - 1)));
    }

    private double squares() {
        return spread == null ? 0 : spread * spread * (n - 1);
    }
}
