package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.EntryView;
import fr.cesizen.emotion.journal.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * RFC 4180 with a header; {@link CesizenReader} reads it back to the same journal.
 *
 * @param labels what contexts are called
 */
record CsvRendering(Map<String, String> labels) implements Rendering {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    @Override
    public MediaType type() {
        return TYPE;
    }

    @Override
    public String file() {
        return "cesizen-journal.csv";
    }

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
                    kind(entry.kind()),
                    entry.feltAt(),
                    entry.zone(),
                    entry.localDate(),
                    entry.emotions().stream()
                            .map(felt -> felt.code() + ":" + felt.intensity())
                            .collect(Collectors.joining(" ")),
                    number(entry.valence()),
                    number(entry.arousal()),
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

    @Override
    public String tail() {
        return "";
    }

    private static String kind(Kind kind) {
        return kind.stored();
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
