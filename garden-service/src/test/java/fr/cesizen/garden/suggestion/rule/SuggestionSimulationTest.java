package fr.cesizen.garden.suggestion.rule;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Policy;
import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the rule is worth to simulated people: few in a build, more with {@code -Dcesizen.simulation.people=…}, drawn and told
 * in {@code -Dcesizen.simulation.folder=…}; see {@code deploy/bench/suggestions}.
 */
class SuggestionSimulationTest {

    private static final int PEOPLE = Integer.getInteger("cesizen.simulation.people", 25);
    private static final @Nullable String FOLDER = System.getProperty("cesizen.simulation.folder");
    private static final int WORLDS = Integer.getInteger("cesizen.simulation.worlds", 6);

    @Test
    void losesAtMostHalfOfWhatTheFixedOrderDoesWherePeopleRespondDifferently() throws IOException {
        var results = run(true);
        report("differently", results);

        double half = of(results, Policy.FIXED_ORDER).last() / 2;
        assertThat(of(results, Policy.FIRST_PEOPLE).last()).isLessThan(half);
        assertThat(of(results, Policy.LATER_PEOPLE).last()).isLessThan(half);
    }

    @Test
    void isNoWorseThanTheFixedOrderWherePeopleRespondToNothing() throws IOException {
        var results = run(false);
        report("nothing", results);

        var fixed = of(results, Policy.FIXED_ORDER);
        for (var policy : new Policy[] {Policy.FIRST_PEOPLE, Policy.LATER_PEOPLE}) {
            assertThat(of(results, policy).last()).isZero();
            assertThat(of(results, policy).change()).isGreaterThan(fixed.change() - 2 * fixed.error());
        }
    }

    private static Map<Policy, Result> run(boolean responds) {
        // The two that nothing is asserted of are run for the report alone.
        return Stream.of(Policy.values())
                .filter(policy -> FOLDER != null || (policy != Policy.ALONE && policy != Policy.CHANCE))
                .collect(toMap(policy -> policy, policy -> SuggestionSimulation.run(policy, WORLDS, PEOPLE, responds)));
    }

    private static Result of(Map<Policy, Result> results, Policy policy) {
        return Objects.requireNonNull(results.get(policy));
    }

    private static void report(String name, Map<Policy, Result> results) throws IOException {
        var folder = FOLDER;
        if (folder == null) {
            return;
        }
        var sorted = new LinkedHashMap<Policy, Result>();
        results.entrySet().stream()
                .sorted(Comparator.comparingDouble(result -> -result.getValue().last()))
                .forEach(result -> sorted.put(result.getKey(), result.getValue()));
        var lines = new StringBuilder("%-14s%12s%22s%n".formatted("policy", "regret", "change a session"));
        sorted.forEach((policy, result) -> lines.append(String.format(
                Locale.ROOT, "%-14s%12.2f%12.3f ± %.3f%n", policy, result.last(), result.change(), result.error())));
        Files.createDirectories(Path.of(folder));
        Files.writeString(Path.of(folder, name + ".txt"), lines);
        if (of(results, Policy.FIXED_ORDER).last() > 0) {
            Files.writeString(Path.of(folder, "suggestion-regret.svg"), RegretChart.draw(sorted));
        }
    }
}
