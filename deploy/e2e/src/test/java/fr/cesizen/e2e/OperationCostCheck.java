package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.e2e.cost.CostFile;
import fr.cesizen.e2e.cost.OperationCosts;
import fr.cesizen.local.layout.SourceTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No operation gets a quarter dearer than the figure kept. Not named {@code …Test}, so that builds, which share their
 * machine, leave it out: {@code deploy/bench/operations} runs it, and the nightly workflow.
 */
@ExtendWith(Running.class)
class OperationCostCheck {

    private static final Path MEASURED = Path.of("target", "operations.csv");

    @Test
    void noOperationGotDearer() throws Exception {
        var kept = new CostFile(SourceTree.find().root().resolve("deploy/bench/operations.csv"));
        var report = OperationCosts.measure(Running.system(), kept, new CostFile(MEASURED));
        System.out.println("without a figure kept: " + report.unknown());
        System.out.println("kept, but not measured: " + report.unmeasured());
        assertThat(report.dearer())
                .as("dearer by a quarter, the median of all rounds")
                .isEmpty();
    }
}
