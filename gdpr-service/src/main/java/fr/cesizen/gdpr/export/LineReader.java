package fr.cesizen.gdpr.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON lines that arrive cut anywhere; holds one line. */
final class LineReader {

    /** No row of a table is as long. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final JsonMapper json;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineReader(JsonMapper json) {
        this.json = json;
    }

    /** The values that end in these bytes. @throws IllegalStateException for a line that is longer than 16 MiB */
    List<JsonNode> read(byte[] bytes) {
        var values = new ArrayList<JsonNode>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                keep(bytes, from, i);
                values.addAll(end());
                from = i + 1;
            }
        }
        keep(bytes, from, bytes.length);
        return values;
    }

    /** The value of the last line, which may end without a line feed. */
    List<JsonNode> end() {
        var bytes = line.toByteArray();
        line.reset();
        return new String(bytes, StandardCharsets.UTF_8).isBlank() ? List.of() : List.of(json.readTree(bytes));
    }

    private void keep(byte[] bytes, int from, int to) {
        if (line.size() + to - from > LONGEST) {
            throw new IllegalStateException("A line is too long for a table");
        }
        line.write(bytes, from, to - from);
    }
}
