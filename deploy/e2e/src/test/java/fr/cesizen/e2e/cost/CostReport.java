package fr.cesizen.e2e.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * What was measured beside what was kept.
 *
 * @param dearer a line for each operation that got dearer than is tolerated
 * @param unknown measured operations without a figure kept, as new ones have
 * @param unmeasured operations without a figure now
 */
public record CostReport(List<String> dearer, List<String> unknown, List<String> unmeasured) {

    static CostReport of(Map<String, Double> kept, List<OperationCost> measured) {
        var dearer = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var unmeasured = new TreeSet<>(kept.keySet());
        for (var cost : measured) {
            var before = kept.get(cost.operation());
            if (!cost.isMeasured()) {
                unmeasured.add(cost.operation());
                continue;
            }
            unmeasured.remove(cost.operation());
            if (before == null) {
                unknown.add(cost.operation());
            } else if (CostRule.isDearer(before, cost.yardsticks())) {
                dearer.add(line(cost, before));
            }
        }
        return new CostReport(dearer, unknown, List.copyOf(unmeasured));
    }

    private static String line(OperationCost cost, double before) {
        double now = CostRule.median(cost.yardsticks());
        var rounds = cost.yardsticks().stream()
                .map(each -> String.format(Locale.ROOT, "%.2f", each))
                .toList();
        return String.format(
                Locale.ROOT,
                "%s: %.2f instead of %.2f yardsticks (%+.0f %%), rounds %s",
                cost.operation(),
                now,
                before,
                100 * (now / before - 1),
                rounds);
    }
}
