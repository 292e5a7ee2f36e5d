package fr.cesizen.e2e.cost;

import fr.cesizen.e2e.fuzz.ApiOperation;
import fr.cesizen.e2e.fuzz.ValidRequests;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures every operation in rounds, so that a noisy moment spoils one figure of each at most, with the yardstick between
 * groups of them.
 */
final class OperationBenchmark {

    private static final int ROUNDS = Integer.getInteger("cesizen.cost.rounds", 3);
    private static final int GROUP = 10;

    /** To measure some alone: a pattern of method and path. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("cesizen.cost.only", ""));

    private final ValidRequests requests;
    private final RequestMeter meter;
    private final Yardstick yardstick;
    private final Consumer<String> progress;

    OperationBenchmark(ValidRequests requests, RequestMeter meter, Yardstick yardstick, Consumer<String> progress) {
        this.requests = requests;
        this.meter = meter;
        this.yardstick = yardstick;
        this.progress = progress;
    }

    /** @param kept by operation, in yardsticks; what seems dearer is measured again */
    List<OperationCost> run(Map<String, Double> kept) throws IOException, InterruptedException {
        var costs = new LinkedHashMap<ApiOperation, OperationCost>();
        for (var operation : requests.operations()) {
            if (ONLY.matcher(operation.toString()).find()) {
                costs.put(operation, new OperationCost(operation.toString(), new ArrayList<>(), new ArrayList<>()));
                meter.warmUp(operation);
            }
        }
        meter.measureIdle();
        for (int round = 1; round <= ROUNDS; round++) {
            progress.accept("round " + round + " of " + ROUNDS);
            var all = List.copyOf(costs.entrySet());
            for (int from = 0; from < all.size(); from += GROUP) {
                measure(all.subList(from, Math.min(all.size(), from + GROUP)));
            }
        }
        for (var cost : costs.entrySet()) {
            repeat(cost, kept.get(cost.getValue().operation()));
        }
        return List.copyOf(costs.values());
    }

    private void repeat(Map.Entry<ApiOperation, OperationCost> cost, @Nullable Double known)
            throws IOException, InterruptedException {
        var measured = cost.getValue();
        while (known != null && measured.isMeasured() && CostRule.needsAnotherRound(known, measured.yardsticks())) {
            progress.accept("again, as it seems dearer: " + measured.operation());
            int before = measured.yardsticks().size();
            measure(List.of(cost));
            if (measured.yardsticks().size() == before) {
                return;
            }
        }
    }

    private void measure(List<Map.Entry<ApiOperation, OperationCost>> group) throws IOException, InterruptedException {
        double before = yardstick.measure();
        var millis = new LinkedHashMap<OperationCost, Double>();
        for (var cost : group) {
            meter.measure(cost.getKey()).ifPresent(each -> millis.put(cost.getValue(), each));
        }
        double unit = (before + yardstick.measure()) / 2;
        millis.forEach((cost, each) -> {
            cost.milliseconds().add(each);
            cost.yardsticks().add(each / unit);
        });
    }
}
