package fr.cesizen.garden.suggestion.rule;

import static fr.cesizen.garden.suggestion.rule.RuleFixtures.CALM_EVENING;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.NOON;
import static fr.cesizen.garden.suggestion.rule.RuleFixtures.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cesizen.garden.suggestion.rule.ResponsePool.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsePoolTest {

    @Property(tries = 300)
    void usesNoCellOfFewerThanTenPeople(@ForAll @IntRange(max = 25) int people) {
        var builder = new ResponsePoolBuilder(NOON);
        for (int i = 0; i < people; i++) {
            builder.add(Collections.nCopies(i + 1, session("cesi-46", MoodBin.LOW, 0.5, NOON)));
        }
        var pool = builder.build();
        boolean enough = people >= PoolCell.FEWEST_PEOPLE;
        assertThat(pool.changes().containsKey(MoodBin.LOW)).isEqualTo(enough);
        assertThat(pool.exercises().containsKey("cesi-46")).isEqualTo(enough);
        assertThat(pool.situations().containsKey(Situation.of("cesi-46", CALM_EVENING)))
                .isEqualTo(enough);
        if (!enough) {
            var belief = new PosteriorCalculator(pool, NOON).posterior("cesi-46", PersonalHistory.EMPTY, CALM_EVENING);
            assertThat(belief.mean()).isZero();
        }
    }

    @Property(tries = 300)
    void comesToTheSameInWhateverOrderPeopleAreAdded(@ForAll long seed) {
        var chance = new Random(seed);
        var people = new ArrayList<List<MoodChange>>();
        for (int i = 0; i < 15; i++) {
            people.add(List.of(
                    session("cesi-46", List.of(MoodBin.values()).get(chance.nextInt(5)), chance.nextDouble(), NOON),
                    session("box-4444", List.of(MoodBin.values()).get(chance.nextInt(5)), -chance.nextDouble(), NOON)));
        }
        double one = cell(pool(people)).mean();
        Collections.shuffle(people, chance);
        assertThat(cell(pool(people)).mean()).isCloseTo(one, within(1e-9));
    }

    @Test
    void countsNobodyForMoreThanFiveSessions() {
        var people = new ArrayList<List<MoodChange>>();
        people.add(Collections.nCopies(1_000, session("cesi-46", MoodBin.MIDDLE, 2, NOON)));
        for (int i = 0; i < 15; i++) {
            people.add(Collections.nCopies(5, session("cesi-46", MoodBin.MIDDLE, 0, NOON)));
        }
        var cell = cell(pool(people));
        assertThat(cell.people()).isEqualTo(16);
        assertThat(cell.weight()).isCloseTo(80, within(1e-9));
    }

    @Test
    void takesNoCreditForMoodsThatReturnByThemselves() {
        var people = new ArrayList<List<MoodChange>>();
        for (int i = 0; i < 200; i++) {
            people.add(List.of(
                    session("cesi-46", MoodBin.VERY_LOW, 0.5, NOON),
                    session("cesi-46", MoodBin.VERY_HIGH, -0.3, NOON)));
        }
        var pool = pool(people);
        assertThat(pool.expectedChange(MoodBin.VERY_LOW)).isCloseTo(0.5, within(0.03));
        assertThat(pool.expectedChange(MoodBin.VERY_HIGH)).isCloseTo(-0.3, within(0.03));
        assertThat(cell(pool).mean()).isCloseTo(0, within(0.02));
        assertThat(OwnResponse.of(people.get(0), pool).beyondExpected()).isCloseTo(0, within(0.03));
    }

    @Test
    void movesWhatIsBelievedOfStrangersWithPeopleWhoConsent() {
        var people = new ArrayList<List<MoodChange>>();
        for (int i = 0; i < 40; i++) {
            people.add(List.of(
                    session("cesi-46", MoodBin.MIDDLE, 0.3, NOON), session("cesi-55", MoodBin.MIDDLE, -0.3, NOON)));
        }
        var beliefs = new PosteriorCalculator(pool(people), NOON);
        var good = beliefs.posterior("cesi-46", PersonalHistory.EMPTY, CALM_EVENING);
        var bad = beliefs.posterior("cesi-55", PersonalHistory.EMPTY, CALM_EVENING);
        var unknown = beliefs.posterior("cyclic-sigh", PersonalHistory.EMPTY, CALM_EVENING);
        assertThat(good.mean()).isGreaterThan(unknown.mean() + 0.1);
        assertThat(bad.mean()).isLessThan(unknown.mean() - 0.1);
        assertThat(good.deviation()).isLessThan(unknown.deviation());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "-1, VERY_LOW",
        "-0.61, VERY_LOW",
        "-0.6, LOW",
        "-0.2, MIDDLE",
        "0, MIDDLE",
        "0.2, HIGH",
        "0.6, VERY_HIGH",
        "1, VERY_HIGH"
    })
    void cutsTheScaleInFifths(double valence, MoodBin bin) {
        assertThat(MoodBin.of(valence)).isEqualTo(bin);
    }

    private static PoolCell cell(ResponsePool pool) {
        return Objects.requireNonNull(pool.exercises().get("cesi-46"));
    }

    private static ResponsePool pool(List<List<MoodChange>> people) {
        var builder = new ResponsePoolBuilder(NOON);
        people.forEach(builder::add);
        return builder.build();
    }
}
