package fr.cesizen.e2e.cost;

import fr.cesizen.e2e.fuzz.ValidRequests;
import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the operations of a running system cost. */
public final class OperationCosts {

    private static final long SEED = 20_260_301;

    private OperationCosts() {}

    /**
     * Measures them, and those that seem dearer than what is kept again.
     *
     * @param kept file of the figures that they are compared with
     * @param measured file that the new figures are written to
     */
    public static CostReport measure(Stack stack, CostFile kept, CostFile measured)
            throws IOException, InterruptedException {
        var figures = kept.read();
        var requests = new ValidRequests(stack, SEED);
        var meter = new RequestMeter(requests, new CpuClock(processes(stack)));
        try (var yardstick = Yardstick.start()) {
            var costs = new OperationBenchmark(requests, meter, yardstick, System.out::println).run(figures);
            measured.write(costs);
            print(costs, meter);
            return CostReport.of(figures, costs);
        }
    }

    private static List<ProcessHandle> processes(Stack stack) {
        return Arrays.stream(Component.values())
                .map(part -> ProcessHandle.of(stack.pid(part).orElseThrow()).orElseThrow())
                .toList();
    }

    private static void print(List<OperationCost> costs, RequestMeter meter) {
        var statuses = meter.refusals().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
        costs.stream()
                .filter(cost -> !cost.isMeasured())
                .forEach(cost -> System.out.println(
                        "no figure: " + cost.operation() + ", which answered " + statuses.get(cost.operation())));
    }
}
