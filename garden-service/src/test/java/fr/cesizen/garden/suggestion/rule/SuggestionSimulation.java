package fr.cesizen.garden.suggestion.rule;

import fr.cesizen.garden.suggestion.rule.SimulatedPerson.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Lets the rule suggest exercises to simulated people and adds up what they missed. Everybody starts on the same day and
 * practises every second day; the pool is computed anew after each round.
 */
final class SuggestionSimulation {

    static final int SESSIONS = 30;

    /** Who chooses the exercise. */
    enum Policy {
        /** The rule, before anybody else has practised. */
        FIRST_PEOPLE,
        /** The rule, after as many people have practised for {@value #SESSIONS} sessions. */
        LATER_PEOPLE,
        /** The rule for one person alone, who has nobody to learn from. */
        ALONE,
        FIXED_ORDER,
        /** Any safe exercise. */
        CHANCE
    }

    /**
     * Means over people.
     *
     * @param regret summed up after each session, of the best exercise's effect minus the chosen one's
     * @param change of valence in a session
     * @param error standard error of {@code change}
     */
    record Result(double[] regret, double change, double error) {

        double last() {
            return regret[regret.length - 1];
        }

        /** The mean of several worlds, in each of which other exercises are good. */
        static Result mean(List<Result> worlds) {
            var regret = new double[SESSIONS];
            for (int i = 0; i < SESSIONS; i++) {
                int session = i;
                regret[i] = worlds.stream()
                        .mapToDouble(world -> world.regret[session])
                        .average()
                        .orElseThrow();
            }
            double change =
                    worlds.stream().mapToDouble(Result::change).average().orElseThrow();
            double squares = worlds.stream()
                    .mapToDouble(world -> world.error * world.error)
                    .sum();
            return new Result(regret, change, Math.sqrt(squares) / worlds.size());
        }
    }

    private final int people;
    private final long seed;
    private final WorldShape shape;
    private final UniformRandomProvider random;

    private SuggestionSimulation(int people, long seed, WorldShape shape) {
        this.people = people;
        this.seed = seed;
        this.shape = shape;
        this.random = RuleFixtures.random(seed);
    }

    /**
     * Runs a policy in {@code worlds} worlds of {@code people} people each.
     *
     * @param first seed of the first world; each next one has the next seed
     */
    static Result run(Policy policy, WorldShape shape, long first, int worlds, int people) {
        return Result.mean(LongStream.range(first, first + worlds)
                .mapToObj(seed -> new SuggestionSimulation(people, seed, shape).run(policy))
                .toList());
    }

    private Result run(Policy policy) {
        var elders = new ArrayList<List<MoodChange>>();
        if (policy == Policy.LATER_PEOPLE) {
            var before = cohort(1);
            round(before, Policy.FIRST_PEOPLE, List.of());
            before.forEach(person -> elders.add(person.history().sessions()));
        }
        return round(cohort(2), policy, elders);
    }

    /** The same people for each policy. */
    private List<SimulatedPerson> cohort(int number) {
        // A Random begins much the same with the next seed; what this splits off does not.
        var seeds = new SplittableRandom(seed);
        var common = shape.common(new Random(seeds.nextLong()));
        return IntStream.range(0, number * people)
                .mapToObj(i -> new SimulatedPerson(new Random(seeds.nextLong()), shape, common))
                .skip((number - 1L) * people)
                .toList();
    }

    private Result round(List<SimulatedPerson> cohort, Policy policy, List<List<MoodChange>> elders) {
        var regret = new double[SESSIONS];
        var changes = new double[people];
        for (int session = 0; session < SESSIONS; session++) {
            var day = RuleFixtures.NOON.plus(Duration.ofDays(2L * session));
            var pool = policy == Policy.FIRST_PEOPLE || policy == Policy.LATER_PEOPLE
                    ? pool(cohort, elders, day)
                    : ResponsePool.EMPTY;
            double missed = session == 0 ? 0 : regret[session - 1];
            for (int i = 0; i < people; i++) {
                var person = cohort.get(i);
                var asked = person.ask(day);
                var practised = person.practise(asked, choose(policy, person, asked, pool));
                missed += practised.regret() / people;
                changes[i] += practised.change() / SESSIONS;
            }
            regret[session] = missed;
        }
        return new Result(regret, mean(changes), standardError(changes));
    }

    private Exercise choose(Policy policy, SimulatedPerson person, Asked asked, ResponsePool pool) {
        var safe = person.safe();
        return switch (policy) {
            case FIXED_ORDER -> ThompsonRule.fixed(safe).get(0).exercise();
            case CHANCE -> safe.get(random.nextInt(safe.size()));
            default ->
                new ThompsonRule(new PosteriorCalculator(pool, asked.at()))
                        .first(safe, person.history(), asked.context(), random);
        };
    }

    private static ResponsePool pool(List<SimulatedPerson> cohort, List<List<MoodChange>> elders, Instant now) {
        var builder = new ResponsePoolBuilder(now);
        Stream.concat(elders.stream(), cohort.stream().map(person -> person.history()
                        .sessions()))
                .forEach(builder::add);
        return builder.build();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double standardError(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
