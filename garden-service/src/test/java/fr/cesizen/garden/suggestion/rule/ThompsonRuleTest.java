package fr.cesizen.garden.suggestion.rule;

import static fr.cesizen.garden.suggestion.rule.RuleFixtures.CALM_EVENING;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.CATALOG;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.NOON;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.random;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cesizen.garden.suggestion.rule.PersonalHistory.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** What holds of every suggestion, whatever somebody practised. */
class ThompsonRuleTest {

    private static final ThompsonRule RULE = rule(ResponsePool.EMPTY);

    private static ThompsonRule rule(ResponsePool pool) {
        return new ThompsonRule(new PosteriorCalculator(pool, NOON));
    }

    /** Up to 60 sessions of a year, and up to 5 refusals. */
    private static PersonalHistory history(Random chance) {
        var codes = CATALOG.exercises().stream().map(Exercise::code).toList();
        var sessions = IntStream.range(0, chance.nextInt(60))
                .mapToObj(i -> new MoodChange(
                        codes.get(chance.nextInt(codes.size())),
                        new PracticeContext(
                                List.of(MoodQuadrant.values()).get(chance.nextInt(5)),
                                List.of(DayPart.values()).get(chance.nextInt(4)),
                                List.of(TimeAtHand.values()).get(chance.nextInt(4))),
                        List.of(MoodBin.values()).get(chance.nextInt(5)),
                        4 * chance.nextDouble() - 2,
                        NOON.minus(Duration.ofHours(chance.nextInt(24 * 365)))))
                .toList();
        var refusals = IntStream.range(0, chance.nextInt(6))
                .mapToObj(i -> new Refusal(codes.get(chance.nextInt(codes.size())), NOON))
                .toList();
        return new PersonalHistory(sessions, refusals);
    }

    @Property(tries = 1_000)
    void suggestsWhatIsSafeAndNothingElseWithPropensitiesThatSumToOne(
            @ForAll long seed, @ForAll boolean mayHold, @ForAll @IntRange(min = 1, max = 60) int minutes) {
        var chance = new Random(seed);
        var safe = CATALOG.safe(mayHold, minutes);
        var ranked = RULE.rank(safe, history(chance), CALM_EVENING, random(seed));

        assertThat(ranked).extracting(RankedExercise::exercise).containsExactlyInAnyOrderElementsOf(safe);
        assertThat(ranked)
                .allMatch(each -> mayHold || !each.exercise().breathHold())
                .allMatch(each -> each.exercise()
                                .cycle()
                                .multipliedBy(Exercise.FEWEST_CYCLES)
                                .toMinutes()
                        <= minutes)
                .allMatch(each -> each.propensity() >= 0 && each.propensity() <= 1);
        assertThat(ranked.stream().mapToDouble(RankedExercise::propensity).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Property(tries = 1_000)
    void keepsCyclesWithinTheTimeAndTheAuthorsBounds(
            @ForAll @IntRange(min = 1, max = 60) int minutes, @ForAll @IntRange(max = 20) int before) {
        assertThat(CATALOG.safe(true, minutes)).isNotEmpty().allSatisfy(exercise -> {
            int cycles = exercise.cycles(minutes, before);
            assertThat(cycles).isBetween(Exercise.FEWEST_CYCLES, exercise.mostCycles());
            assertThat(exercise.cycle().multipliedBy(cycles)).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
            assertThat(before < 5 && cycles > exercise.beginnerCycles()).isFalse();
        });
    }

    @Test
    void drawsAsOftenAsThePropensitySays() {
        var person = history(new Random(7));
        var safe = CATALOG.safe(true, null);
        var random = random(1);
        var firsts = new HashMap<String, Integer>();
        for (int i = 0; i < 1_000; i++) {
            firsts.merge(first(safe, person, random).exercise().code(), 1, Integer::sum);
        }
        RULE.rank(safe, person, CALM_EVENING, random)
                .forEach(each -> assertThat(firsts.getOrDefault(each.exercise().code(), 0) / 1_000.0)
                        .isCloseTo(each.propensity(), within(0.055)));
    }

    private static RankedExercise first(List<Exercise> safe, PersonalHistory person, UniformRandomProvider random) {
        return RULE.rank(safe, person, CALM_EVENING, random).get(0);
    }

    @Property(tries = 1_000)
    void believesMoreOfAnExerciseAfterABetterSessionAndLessAfterARefusal(@ForAll long seed) {
        var person = history(new Random(seed));
        var beliefs = RULE.beliefs();
        var before = beliefs.posterior("cesi-46", person, CALM_EVENING);
        var better = new PersonalHistory(
                Stream.of(person.sessions(), List.of(session("cesi-46", MoodBin.MIDDLE, before.mean() + 1, NOON)))
                        .flatMap(List::stream)
                        .toList(),
                person.refusals());
        var after = beliefs.posterior("cesi-46", better, CALM_EVENING);
        assertThat(after.deviation()).isLessThan(before.deviation());
        assertThat(after.mean()).isGreaterThan(before.mean());
        var refused = new PersonalHistory(person.sessions(), List.of(new Refusal("cesi-46", NOON)));
        var none = new PersonalHistory(person.sessions(), List.of());
        assertThat(beliefs.posterior("cesi-46", refused, CALM_EVENING).mean())
                .isCloseTo(
                        beliefs.posterior("cesi-46", none, CALM_EVENING).mean() - PosteriorCalculator.REFUSAL,
                        within(1e-9));
    }

    @Property(tries = 1_000)
    void discountsWhatIsOlderAndLeavesNothingAboveOne(
            @ForAll @IntRange(max = 10_000) int days, @ForAll @IntRange(min = 1, max = 10_000) int more) {
        var younger = session("cesi-46", MoodBin.LOW, 0.3, NOON.minus(Duration.ofDays(days)));
        var older = session("cesi-46", MoodBin.LOW, 0.3, younger.at().minus(Duration.ofDays(more)));
        assertThat(older.weight(NOON)).isLessThanOrEqualTo(younger.weight(NOON)).isBetween(0.0, 1.0);
        assertThat(session("cesi-46", MoodBin.LOW, 0.3, NOON.minus(MoodChange.HALF_LIFE))
                        .weight(NOON))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void holdsNoBreathUnlessAllowed() {
        assertThat(CATALOG.safe(false, null))
                .extracting(Exercise::code)
                .containsExactly("coherence-365", "cesi-46", "cyclic-sigh", "cesi-55");
        assertThat(CATALOG.safe(true, null)).hasSize(7);
        assertThat(ThompsonRule.fixed(CATALOG.safe(false, null)))
                .extracting(RankedExercise::propensity)
                .containsExactly(1.0, 0.0, 0.0, 0.0);
    }
}
