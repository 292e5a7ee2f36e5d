package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.ImportFormat;
import fr.cesizen.emotion.imports.csv.CsvRecordSplitter.RawRecord;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.line.LineError;
import fr.cesizen.platform.problems.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Turns an upload's records into lines: the first is the header, and an unreadable record becomes a broken line. */
public final class CsvRecordParser {

    /** Formats have about ten, and gain one every few years. */
    public static final int MOST_COLUMNS = 32;

    private static final int SHOWN_OF_A_NAME = 100;

    private final ImportFormat format;
    private final RecordReader reader;

    /** The position of each column; empty before the header. */
    private Map<String, Integer> columns = Map.of();

    private List<String> leftOut = List.of();
    private int width;

    public CsvRecordParser(ImportFormat format, RecordReader reader) {
        this.format = format;
        this.reader = reader;
    }

    /** The number of columns in the header; 0 before it. */
    public int width() {
        return width;
    }

    /** The names of the columns that are not imported. */
    public List<String> leftOut() {
        return leftOut;
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
        return Problem.rule("unknown-header", String.join(",", format.headers().get(0)));
    }

    private Map<String, Integer> header(RawRecord frame) {
        var places = new LinkedHashMap<String, Integer>();
        try {
            var fields = fields(frame);
            width = fields.size();
            for (int i = 0; i < width; i++) {
                places.putIfAbsent(fields.get(i).strip(), i);
            }
        } catch (InvalidRecordException ex) {
            throw unknownHeader();
        }
        // CsvRecordSplitter may reread a line as often as there are columns.
        if (width > MOST_COLUMNS || format.headers().stream().noneMatch(wanted -> isHeader(places, wanted))) {
            throw unknownHeader();
        }
        leftOut = format.leftOut(places.keySet().stream()
                .map(name -> name.substring(0, Math.min(name.length(), SHOWN_OF_A_NAME)))
                .toList());
        return places;
    }

    private boolean isHeader(Map<String, Integer> places, List<String> wanted) {
        return places.keySet().containsAll(wanted)
                && IntStream.range(0, format.leading).allMatch(i -> places.getOrDefault(wanted.get(i), -1) == i);
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
