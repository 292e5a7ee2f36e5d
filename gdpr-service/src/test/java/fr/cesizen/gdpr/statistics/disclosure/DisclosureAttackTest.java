package fr.cesizen.gdpr.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Attacks what is published with all that can be known: every table of the month and the rules themselves. A small number is told
 * when all populations of which the same would be published have it in common, whatever arithmetic finds it out; so it is
 * kept as soon as two of them differ in it. Months share no marks and are added up nowhere, so several tell no more than each.
 */
class DisclosureAttackTest {

    private static final int LARGEST = 29;
    private static final List<int[]> ONE = steps(1, 0);
    private static final List<int[]> SWAPS = steps(1, 1);
    private static final List<int[]> MERGERS = Stream.of(steps(2, 1), steps(1, 2), steps(2, 2))
            .flatMap(List::stream)
            .toList();

    /** What people answer or how scores went: three parts of a whole. */
    private record Parts(List<Long> sizes) {}

    @Provide
    Arbitrary<Population> populations() {
        var group = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.just(1)),
                Tuple.of(2, Arbitraries.integers().between(0, 12)),
                Tuple.of(1, Arbitraries.integers().between(0, 40)));
        return group.array(int[].class).ofSize(Population.GROUPS).map(Population::new);
    }

    @Property(tries = 3_000)
    void tellsNoSmallGroupOfPeopleByWhatTheyDid(@ForAll("populations") Population people) {
        assertThat(told(people, Population::published)).as(people.toString()).isEmpty();
    }

    /** The attack is worth something: it finds out exact tables in which only small cells are left out. */
    @Example
    void wouldFindOutExactTablesThatOnlyLeaveOutSmallCells() {
        var people = new Population(new int[] {20, 0, 0, 0, 0, 9, 30});
        Function<Population, Object> exact = each -> IntStream.range(-1, 3)
                .mapToLong(i -> i < 0 ? each.active() : each.area(i))
                .map(n -> n < DisclosureRules.MINIMUM ? -1 : n)
                .boxed()
                .toList();
        assertThat(told(people, exact)).contains(4);
        assertThat(told(people, Population::published)).isEmpty();
    }

    /** Every whole of three parts of up to {@value #LARGEST} people; those near the edge of that serve as others alone. */
    @Example
    void tellsNoSmallPartOfAWholeNorTwoOfThemTogether() {
        var possible = new HashMap<List<Figure>, List<Parts>>();
        for (long a = 0; a <= LARGEST; a++) {
            for (long b = 0; b <= LARGEST; b++) {
                for (long c = 0; c <= LARGEST; c++) {
                    var parts = new Parts(List.of(a, b, c));
                    possible.computeIfAbsent(published(parts), any -> new ArrayList<>())
                            .add(parts);
                }
            }
        }
        assertThat(possible).hasSizeGreaterThan(50);
        possible.values().forEach(DisclosureAttackTest::expectNoSmallPartTold);
    }

    @Property(tries = 10_000)
    void tellsNobodyWhoComesOrGoesBetweenTwoMonths(@ForAll("populations") Population people, @ForAll int who) {
        var group = Math.floorMod(who, Population.GROUPS);
        var one = new int[Population.GROUPS];
        one[group] = 1;
        var next = people.with(one);
        var before = people.published();
        var after = next.published();
        for (int i = 0; i < before.size(); i++) {
            var first = before.get(i).n();
            var second = after.get(i).n();
            // A figure that appears or jumps tells that a limit was passed, by one of at least ten people.
            assertThat(first == null || second == null || Math.abs(second - first) % DisclosureRules.BASE == 0)
                    .isTrue();
            assertThat(second == null || second >= DisclosureRules.MINIMUM || second == 0)
                    .isTrue();
        }
    }

    private static List<Figure> published(Parts parts) {
        var cells = new HashMap<String, Long>();
        for (int i = 0; i < 3; i++) {
            cells.put(MonthDisclosure.OPINIONS.get(i), parts.sizes().get(i));
        }
        return MonthDisclosure.of(
                new MonthCounts(Map.of(), Map.of(MonthDisclosure.SATISFACTION, Map.of(Figure.ALL, cells))));
    }

    private static void expectNoSmallPartTold(List<Parts> same) {
        if (same.stream().noneMatch(each -> each.sizes().stream().allMatch(n -> n <= LARGEST - 5))) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            int left = i;
            int right = (i + 1) % 3;
            expectSeveral(same, each -> each.sizes().get(left));
            expectSeveral(same, each -> each.sizes().get(left) + each.sizes().get(right));
        }
        expectSeveral(same, each -> each.sizes().stream().mapToLong(n -> n).sum());
    }

    private static void expectSeveral(List<Parts> same, Function<Parts, Long> secret) {
        var values = new HashSet<>(same.stream().map(secret).toList());
        if (values.stream().anyMatch(n -> n < DisclosureRules.MINIMUM)) {
            assertThat(values).as(() -> "Told by all of " + same).hasSizeGreaterThan(2);
        }
    }

    /** The numbers of the secrets below ten that have one possible value. */
    private static Set<Integer> told(Population people, Function<Population, ?> publication) {
        var published = publication.apply(people);
        var told = new HashSet<>(IntStream.range(0, Population.SECRETS.size())
                .filter(i -> Population.SECRETS.get(i).applyAsLong(people) < DisclosureRules.MINIMUM)
                .boxed()
                .toList());
        changes().takeWhile(any -> !told.isEmpty()).filter(people::allows).forEach(change -> {
            var other = people.with(change);
            var kept = told.stream()
                    .filter(i -> Population.SECRETS.get(i).applyAsLong(other)
                            != Population.SECRETS.get(i).applyAsLong(people))
                    .toList();
            if (!kept.isEmpty() && publication.apply(other).equals(published)) {
                kept.forEach(told::remove);
            }
        });
        return told;
    }

    /** Other populations nearby, the nearest first; the last ones are seldom needed. */
    private static Stream<int[]> changes() {
        return Stream.of(
                        ONE.stream(),
                        SWAPS.stream(),
                        IntStream.of(-1, 2, -2, 3, -3, 4, -4).boxed().flatMap(times -> ONE.stream()
                                .map(each -> times(each, times))),
                        MERGERS.stream(),
                        SWAPS.stream().flatMap(swap -> MERGERS.stream().map(each -> sum(swap, each))))
                .flatMap(each -> each);
    }

    /** All ways to take so many people out of groups, and to add so many. */
    private static List<int[]> steps(int out, int in) {
        return choose(out)
                .flatMap(gone -> choose(in).map(come -> sum(times(gone, -1), come)))
                .filter(change -> Arrays.stream(change).anyMatch(n -> n != 0))
                .toList();
    }

    private static Stream<int[]> choose(int people) {
        return people == 0
                ? Stream.of(new int[Population.GROUPS])
                : choose(people - 1)
                        .flatMap(chosen -> IntStream.range(0, Population.GROUPS).mapToObj(group -> {
                            var more = chosen.clone();
                            more[group]++;
                            return more;
                        }));
    }

    private static int[] times(int[] change, int factor) {
        return Arrays.stream(change).map(n -> n * factor).toArray();
    }

    private static int[] sum(int[] first, int[] second) {
        return IntStream.range(0, Population.GROUPS)
                .map(i -> first[i] + second[i])
                .toArray();
    }
}
