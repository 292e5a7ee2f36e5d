package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.ImportFormat;
import fr.cesizen.emotion.imports.csv.CsvRecordSplitter.RawRecord;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.platform.problems.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Turns an upload's records into lines: the first is the header, and an unreadable record becomes a broken line. */
public final class CsvRecordParser {

    /** Formats have about ten, and gain one every few years. */
    public static final int MOST_COLUMNS = 32;

    private final ImportFormat format;
    private final RecordReader reader;

    /** The position of each column; empty before the header. */
    private Map<String, Integer> columns = Map.of();

    private int width;

    public CsvRecordParser(ImportFormat format, RecordReader reader) {
        this.format = format;
        this.reader = reader;
    }

    /** The number of columns in the header; 0 before it. */
    public int width() {
        return width;
    }

    public boolean began() {
        return !columns.isEmpty();
    }

    /** Reads a record; null for the header, which fails with {@link Problem} 422 {@code unknown-header}. */
    @Nullable
    public ImportLine read(RawRecord frame) {
        if (!began()) {
            columns = header(frame);
            return null;
        }
        try {
            var fields = whole(frame);
            return reader.read(frame.line(), column -> field(fields, column));
        } catch (InvalidRecordException ex) {
            return ImportLine.broken(frame.line(), ex.code());
        }
    }

    private CSVRecord whole(RawRecord frame) {
        try {
            var fields = fields(frame);
            if (fields.size() != width) {
                throw new InvalidRecordException(LineError.WRONG_COLUMNS);
            }
            return fields;
        } catch (InvalidRecordException ex) {
            reader.passOver(frame.text());
            throw ex;
        }
    }

    private String field(CSVRecord fields, String column) {
        var place = columns.get(column);
        return place == null ? "" : fields.get(place);
    }

    public Problem unknownHeader() {
        return Problem.rule("unknown-header", String.join(",", format.columns()));
    }

    private Map<String, Integer> header(RawRecord frame) {
        var places = new HashMap<String, Integer>();
        try {
            var fields = fields(frame);
            width = fields.size();
            for (int i = 0; i < width; i++) {
                places.putIfAbsent(fields.get(i).strip(), i);
            }
        } catch (InvalidRecordException ex) {
            throw unknownHeader();
        }
        var wanted = format.columns();
        // CsvRecordSplitter may reread a line as often as there are columns.
        boolean inOrder = width <= MOST_COLUMNS
                && IntStream.range(0, format.leading).allMatch(i -> places.getOrDefault(wanted.get(i), -1) == i);
        if (!inOrder || !places.keySet().containsAll(wanted)) {
            throw unknownHeader();
        }
        return places;
    }

    private static CSVRecord fields(RawRecord frame) {
        if (frame.fault() != null) {
            throw new InvalidRecordException(frame.fault());
        }
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(frame.text()))) {
            var records = parser.iterator();
            var first = records.next();
            if (records.hasNext()) {
                throw new InvalidRecordException(LineError.MISPLACED_LINE_END);
            }
            return first;
        } catch (IOException | UncheckedIOException | IllegalStateException ex) {
            throw new InvalidRecordException(LineError.MISPLACED_QUOTE);
        }
    }
}
