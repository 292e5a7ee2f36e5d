package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.EntryView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180 with a header; {@link CesizenReader} reads it back to the same journal.
 *
 * @param labels what contexts are called
 */
record CsvRendering(Map<String, String> labels) implements Rendering {

    @Override
    public String head() {
        return "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,contextLabels,note,origin,recordedAt\r\n";
    }

    @Override
    public String entry(EntryView entry) {
        var out = new StringBuilder(200);
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(
                    entry.id(),
                    entry.kind().stored(),
                    entry.feltAt(),
                    entry.zone(),
                    entry.localDate(),
                    entry.emotions().stream()
                            .map(felt -> felt.code() + ":" + felt.intensity())
                            .collect(Collectors.joining(" ")),
                    Objects.toString(entry.valence(), ""),
                    Objects.toString(entry.arousal(), ""),
                    String.join(" ", entry.contexts()),
                    Formulas.cell(entry.contexts().stream()
                            .map(context -> ContextLabels.escaped(labels.getOrDefault(context, context)))
                            .collect(Collectors.joining(ContextLabels.BETWEEN))),
                    Formulas.cell(Objects.requireNonNullElse(entry.note(), "")),
                    entry.origin(),
                    entry.recordedAt());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toString();
    }
}
