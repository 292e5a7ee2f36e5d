package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.emotion.imports.csv.CesizenReader;
import fr.cesizen.emotion.imports.csv.ContextLabelCodec;
import fr.cesizen.emotion.imports.csv.CsvFormulaEscaping;
import fr.cesizen.platform.text.EnumCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes RFC 4180 CSV with a header; {@link CesizenReader} reads the same journal back from it.
 *
 * @param labels labels of contexts, by code or id
 * @param marked whether a byte order mark comes first, by which spreadsheets know UTF-8
 */
public record CsvJournalWriter(Map<String, String> labels, boolean marked) implements JournalWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String HEADER =
            "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,contextLabels,note,origin,recordedAt\r\n";

    @Override
    public String head() {
        return marked ? BYTE_ORDER_MARK + HEADER : HEADER;
    }

    @Override
    public String entry(EntryView entry) {
        var out = new StringBuilder(200);
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(
                    entry.id(),
                    EnumCodes.code(entry.kind()),
                    entry.feltAt(),
                    entry.zone(),
                    entry.localDate(),
                    entry.emotions().stream()
                            .map(felt -> felt.code() + ":" + felt.intensity())
                            .collect(Collectors.joining(" ")),
                    Objects.toString(entry.valence(), ""),
                    Objects.toString(entry.arousal(), ""),
                    String.join(" ", entry.contexts()),
                    CsvFormulaEscaping.cell(entry.contexts().stream()
                            .map(context -> ContextLabelCodec.escaped(labels.getOrDefault(context, context)))
                            .collect(Collectors.joining(ContextLabelCodec.BETWEEN))),
                    CsvFormulaEscaping.cell(Objects.requireNonNullElse(entry.note(), "")),
                    entry.origin(),
                    entry.recordedAt());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toString();
    }
}
