package fr.cesizen.gdpr.statistics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rules of disclosure. Nothing that fewer than {@value #MINIMUM} people are behind is published, nor what would tell it by
 * subtraction; the rest is rounded down to a multiple of {@value #BASE}, so that no two published figures tell a third exactly.
 */
public final class DisclosureRules {

    /** Fewest people behind a figure, and behind the difference between two. */
    public static final int MINIMUM = 10;

    /** Published figures are multiples of this. */
    public static final int BASE = 5;

    /** A number of people. */
    public static Optional<Long> people(long n) {
        return n < MINIMUM ? Optional.empty() : Optional.of(rounded(n));
    }

    /** Those of {@code total} people who share something. The others must be as many, or they would be told by the difference. */
    public static Optional<Long> share(long total, long n) {
        return n > total || total - n < MINIMUM ? Optional.empty() : people(n);
    }

    /** Something counted of {@code people}, each at least once; published as long as they are. */
    public static Optional<Long> occurrences(long people, long n) {
        return people < MINIMUM ? Optional.empty() : Optional.of(rounded(n));
    }

    /**
     * The parts of a whole whose total is published, in their order: each person is in one of them. Small ones are suppressed,
     * and then the next smallest, until those that are suppressed are two at least and hold {@value #MINIMUM} people together.
     */
    public static List<Optional<Long>> parts(List<Long> parts) {
        long total = parts.stream().mapToLong(Long::longValue).sum();
        var suppressed = total < MINIMUM ? all(parts) : suppressed(parts);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> suppressed.contains(i) ? Optional.<Long>empty() : people(parts.get(i)))
                .toList();
    }

    private static Set<Integer> suppressed(List<Long> parts) {
        var bySize = new ArrayList<>(all(parts));
        bySize.sort(Comparator.comparingLong(parts::get).thenComparing(Comparator.naturalOrder()));
        var suppressed = new HashSet<Integer>();
        long hidden = 0;
        for (int i : bySize) {
            boolean isSafe = suppressed.isEmpty() || (suppressed.size() > 1 && hidden >= MINIMUM);
            if (parts.get(i) >= MINIMUM && isSafe) {
                break;
            }
            suppressed.add(i);
            hidden += parts.get(i);
        }
        return suppressed;
    }

    private static Set<Integer> all(List<Long> parts) {
        return new HashSet<>(IntStream.range(0, parts.size()).boxed().toList());
    }

    private static long rounded(long n) {
        return n - n % BASE;
    }

    private DisclosureRules() {}
}
