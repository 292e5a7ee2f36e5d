package fr.cesizen.garden.suggestion.rule;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Policy;
import fr.cesizen.garden.suggestion.rule.SuggestionSimulation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the rule is worth to simulated people: in some worlds in a build, in more and of every shape where {@code
 * -Dcesizen.simulation.folder=…} says where to tell it; see {@code deploy/bench/suggestions}.
 */
class SuggestionSimulationTest {

    /** The numbers of the rule were chosen in the worlds before: none of them is judged by. */
    private static final long FIRST_WORLD = 10_001;

    private static final int PEOPLE = Integer.getInteger("cesizen.simulation.people", 12);
    private static final int WORLDS = Integer.getInteger("cesizen.simulation.worlds", 40);
    private static final @Nullable String FOLDER = System.getProperty("cesizen.simulation.folder");
    private static final List<Policy> PERSONAL = List.of(Policy.ALONE, Policy.FIRST_PEOPLE, Policy.LATER_PEOPLE);

    @Test
    void losesAtMostHalfOfWhatTheFixedOrderDoesAlsoForOnePersonAlone() {
        var results = run(WorldShape.EVEN, PERSONAL);
        double half = of(results, Policy.FIXED_ORDER).last() / 2;
        for (var policy : PERSONAL) {
            assertThat(of(results, policy).last()).isLessThan(half);
        }
    }

    @Test
    void isNoWorseThanTheFixedOrderWherePeopleRespondToNothing() {
        var results = run(WorldShape.NOTHING, PERSONAL);
        var fixed = of(results, Policy.FIXED_ORDER);
        for (var policy : PERSONAL) {
            assertThat(of(results, policy).last()).isZero();
            assertThat(of(results, policy).change()).isGreaterThan(fixed.change() - 2 * fixed.error());
        }
    }

    @Test
    void tellsWhatEachShapeOfWorldComesTo() throws IOException {
        var folder = FOLDER;
        if (folder == null) {
            return;
        }
        var shapes = new EnumMap<WorldShape, Map<Policy, Result>>(WorldShape.class);
        for (var shape : WorldShape.values()) {
            shapes.put(shape, run(shape, List.of(Policy.values())));
        }
        Files.createDirectories(Path.of(folder));
        Files.writeString(
                Path.of(folder, "regret.txt"),
                shapes.entrySet().stream()
                        .map(shape -> report(shape.getKey(), shape.getValue()))
                        .collect(joining("\n")));
        Files.writeString(
                Path.of(folder, "suggestion-regret.svg"),
                RegretChart.draw(sorted(Objects.requireNonNull(shapes.get(WorldShape.EVEN)))));
    }

    private static Map<Policy, Result> run(WorldShape shape, List<Policy> policies) {
        return Stream.concat(Stream.of(Policy.FIXED_ORDER), policies.stream())
                .distinct()
                .collect(toMap(
                        policy -> policy,
                        policy -> SuggestionSimulation.run(policy, shape, FIRST_WORLD, WORLDS, PEOPLE)));
    }

    private static Result of(Map<Policy, Result> results, Policy policy) {
        return Objects.requireNonNull(results.get(policy));
    }

    private static Map<Policy, Result> sorted(Map<Policy, Result> results) {
        var sorted = new LinkedHashMap<Policy, Result>();
        results.entrySet().stream()
                .sorted(Comparator.comparingDouble(result -> -result.getValue().last()))
                .forEach(result -> sorted.put(result.getKey(), result.getValue()));
        return sorted;
    }

    private static String report(WorldShape shape, Map<Policy, Result> results) {
        var lines = new StringBuilder("%-14s%8s%10s%20s%n".formatted(shape, "regret", "of fixed", "change a session"));
        double fixed = of(results, Policy.FIXED_ORDER).last();
        sorted(results)
                .forEach((policy, result) -> lines.append(String.format(
                        Locale.ROOT,
                        "%-14s%8.2f%8.0f %%%12.3f ± %.3f%n",
                        policy,
                        result.last(),
                        fixed == 0 ? 100 : 100 * result.last() / fixed,
                        result.change(),
                        result.error())));
        return lines.toString();
    }
}
