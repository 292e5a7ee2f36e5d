package fr.cesizen.gdpr.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Makes a JSON array of JSON lines, which may be cut anywhere and of which none is held whole. */
final class JsonArrayWriter {

    private final OutputStream out;
    private long count;
    private boolean inRow;

    JsonArrayWriter(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        write("[");
    }

    /** Adds lines as elements; blank ones are left out. */
    void append(byte[] lines) throws IOException {
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                element(lines, from, i);
                inRow = false;
                from = i + 1;
            }
        }
        element(lines, from, lines.length);
    }

    void end() throws IOException {
        write("\n]\n");
    }

    /** How many elements the array has so far. */
    long count() {
        return count;
    }

    /** Adds a part of a line: an element begins at the first octet that is no white space. */
    private void element(byte[] line, int from, int to) throws IOException {
        int at = from;
        while (!inRow && at < to && line[at] <= ' ' && line[at] >= 0) {
            at++;
        }
        if (at == to) {
            return;
        }
        if (!inRow) {
            write(count++ == 0 ? "\n" : ",\n");
            inRow = true;
        }
        out.write(line, at, to - at);
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
