package fr.cesizen.e2e.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostReportTest {

    private static OperationCost cost(String operation, Double... yardsticks) {
        return new OperationCost(operation, List.of(yardsticks), List.of(yardsticks));
    }

    @Test
    void namesWhatGotDearerWhatIsNewAndWhatIsMissing() {
        var kept = Map.of("GET /a", 2.0, "GET /b", 2.0, "GET /gone", 2.0, "GET /refused", 2.0);
        var report = CostReport.of(
                kept,
                List.of(
                        cost("GET /a", 2.0, 2.1, 2.2),
                        cost("GET /b", 3.0, 3.1, 2.9),
                        cost("GET /new", 1.0),
                        cost("GET /refused")));
        assertThat(report.dearer())
                .containsExactly("GET /b: 3.00 instead of 2.00 yardsticks (+50 %), rounds [3.00, 3.10, 2.90]");
        assertThat(report.unknown()).containsExactly("GET /new");
        assertThat(report.unmeasured()).containsExactly("GET /gone", "GET /refused");
    }

    @Test
    void readsWhatItHasWritten(@TempDir Path folder) throws Exception {
        var file = new CostFile(folder.resolve("bench/operations.csv"));
        assertThat(file.read()).isEmpty();
        file.write(List.of(cost("POST /b", 4.0, 1.0, 2.0), cost("GET /a", 0.5), cost("GET /none")));
        assertThat(file.read()).containsExactly(Map.entry("GET /a", 0.5), Map.entry("POST /b", 2.0));
    }
}
