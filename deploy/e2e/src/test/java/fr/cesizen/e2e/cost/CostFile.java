package fr.cesizen.e2e.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures kept in the repository: a line of CSV for each operation.
 *
 * @param path of the file
 */
public record CostFile(Path path) {

    private static final String HEADER = "operation,yardsticks,milliseconds,lowest,highest";

    /** The cost of each operation in yardsticks; empty when there is no file yet. */
    SortedMap<String, Double> read() throws IOException {
        var kept = new TreeMap<String, Double>();
        if (Files.exists(path)) {
            for (var line : Files.readAllLines(path)) {
                var fields = line.split(",", -1);
                if (!line.equals(HEADER)) {
                    kept.put(fields[0], Double.valueOf(fields[1]));
                }
            }
        }
        return kept;
    }

    /** Writes the medians, in the order of the operations. */
    void write(List<OperationCost> costs) throws IOException {
        var lines = new ArrayList<>(List.of(HEADER));
        costs.stream()
                .filter(OperationCost::isMeasured)
                .map(CostFile::line)
                .sorted()
                .forEach(lines::add);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, lines);
    }

    private static String line(OperationCost cost) {
        var rounds = cost.yardsticks();
        return String.format(
                Locale.ROOT,
                "%s,%.2f,%.2f,%.2f,%.2f",
                cost.operation(),
                CostRule.median(rounds),
                CostRule.median(cost.milliseconds()),
                rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }
}
