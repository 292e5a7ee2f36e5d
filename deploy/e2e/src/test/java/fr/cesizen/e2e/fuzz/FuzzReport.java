package fr.cesizen.e2e.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What was found, grouped by rule and by what was odd, with examples that can be sent again. */
public final class FuzzReport {

    private static final int EXAMPLES = 3;

    private final long seed;
    private final Instant start = Instant.now();
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> operations = new TreeMap<>();

    FuzzReport(long seed) {
        this.seed = seed;
    }

    synchronized void add(int index, String actor, FuzzRequest request, FuzzResponse response, List<String> broken) {
        statuses.merge(response.status(), 1, Integer::sum);
        operations
                .computeIfAbsent(request.operation().toString(), none -> new TreeMap<>())
                .merge(response.status(), 1, Integer::sum);
        var line = "seed " + seed + " index " + index + " as " + actor + ": " + request + " → " + response.status()
                + " " + response.type() + " " + FuzzRequest.escaped(response.text());
        broken.forEach(rule -> add(
                rule.split(":", 2)[0] + " " + response.status() + " where these are odd: " + request.kinds(),
                rule + "\n      " + line));
    }

    synchronized void add(String group, String finding) {
        findings.computeIfAbsent(group, none -> new ArrayList<>()).add(finding);
    }

    /** One text for each group; empty when every rule was kept. */
    public List<String> findings() {
        return findings.entrySet().stream()
                .map(group -> group.getKey() + ": " + group.getValue().size() + "\n    "
                        + group.getValue().stream().limit(EXAMPLES).collect(Collectors.joining("\n    ")))
                .toList();
    }

    /** Operations that never succeeded, a described redirect being a success: of these, little was tried. */
    public List<String> neverSuccessful() {
        return operationsWithout(status -> status / 100 == 2 || status == 302);
    }

    /** Operations that refused nothing. */
    public List<String> neverRefused() {
        return operationsWithout(status -> status / 100 == 4);
    }

    private List<String> operationsWithout(IntPredicate wanted) {
        return operations.entrySet().stream()
                .filter(operation -> operation.getValue().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .noneMatch(wanted))
                .map(Object::toString)
                .toList();
    }

    @Override
    public String toString() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum() + " requests to " + operations.size()
                + " operations in " + Duration.between(start, Instant.now()).toSeconds() + " s, answered " + statuses;
    }
}
