package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.csv.CsvRecordParser;
import fr.cesizen.emotion.imports.csv.CsvRecordSplitter;
import fr.cesizen.emotion.imports.csv.CsvRecordSplitter.RawRecord;
import fr.cesizen.emotion.imports.csv.LineSplitter;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.emotion.imports.mapping.ImportMapping;
import fr.cesizen.emotion.imports.mapping.WordCounts;
import fr.cesizen.platform.problems.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Parses one upload as it arrives: bytes in, chunks of lines out; holds at most one chunk. For one thread at a time. */
public final class UploadParser {

    static final int MOST_LINES = 100_000;
    static final int MOST_BYTES = 32 * 1024 * 1024;
    static final int CHUNK = 500;
    private static final int CHUNK_CHARACTERS = 1_000_000;

    private final CsvRecordParser parser;
    private final JsonMapper json;
    private final MessageDigest digest = sha256();
    private final LineSplitter lines = new LineSplitter();
    private final CsvRecordSplitter splitter;
    private final WordCounts tally = new WordCounts();
    private final List<Chunk> ready = new ArrayList<>();
    private List<ImportLine> open = new ArrayList<>(CHUNK);
    private int openCharacters;
    private long bytes;
    private int chunks;
    private int count;
    private int broken;

    /** @param json its lines, to be encrypted */
    record Chunk(int ordinal, int lastLine, int lines, int broken, String json) {}

    /** The totals of the whole upload. */
    record Summary(int lines, int broken, int chunks, ImportMapping plan, String digest) {}

    UploadParser(ImportFormat format, CsvRecordParser parser, JsonMapper json) {
        this.parser = parser;
        this.json = json;
        this.splitter = new CsvRecordSplitter(format.beginning(), parser::width, this::accept);
    }

    /** @throws Problem 413, 422 when the upload is rejected as a whole */
    List<Chunk> accept(byte[] part) {
        bytes += part.length;
        if (bytes > MOST_BYTES) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large");
        }
        digest.update(part);
        lines.accept(part, splitter::accept);
        return taken();
    }

    List<Chunk> end() {
        lines.end(splitter::accept);
        splitter.end();
        if (!parser.began()) {
            throw bytes == 0 ? Problem.rule("empty-file") : parser.unknownHeader();
        }
        if (!open.isEmpty()) {
            close();
        }
        return taken();
    }

    Summary summary() {
        return new Summary(
                count,
                broken,
                chunks,
                tally.plan(parser.leftOut()),
                HexFormat.of().formatHex(digest.digest()));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private List<Chunk> taken() {
        var taken = List.copyOf(ready);
        ready.clear();
        return taken;
    }

    private void accept(RawRecord frame) {
        var line = parser.read(frame);
        if (line == null) {
            return;
        }
        if (++count > MOST_LINES) {
            throw Problem.rule("too-many-lines");
        }
        tally.count(line);
        open.add(line);
        openCharacters += frame.text().length();
        if (open.size() == CHUNK || openCharacters > CHUNK_CHARACTERS) {
            close();
        }
    }

    private void close() {
        int lost = (int) open.stream().filter(line -> line.code() != null).count();
        broken += lost;
        ready.add(new Chunk(
                chunks++, open.get(open.size() - 1).number(), open.size(), lost, json.writeValueAsString(open)));
        open = new ArrayList<>(CHUNK);
        openCharacters = 0;
    }
}
