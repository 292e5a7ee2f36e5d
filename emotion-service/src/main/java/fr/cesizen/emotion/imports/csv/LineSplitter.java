package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.LineError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Splits the bytes of one upload into lines, however they arrive; buffers only the incomplete line. */
public final class LineSplitter {

    /** In bytes; longer lines are truncated and reported. */
    static final int MAX_LINE_BYTES = 64 * 1024;

    private static final String BOM = "\ufeff";

    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private boolean tooLong;
    private int number;

    /**
     * A line as it stands in the file.
     *
     * @param number the first line is 1
     * @param text without its line ending; of a faulty line, what could be read
     * @param end its line ending: LF, CRLF or nothing
     * @param fault why the line is unreliable
     */
    public record PhysicalLine(
            int number, String text, String end, @Nullable LineError fault) {}

    public void accept(byte[] bytes, Consumer<PhysicalLine> next) {
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                keep(bytes, from, i);
                next.accept(cut("\n"));
                from = i + 1;
            }
        }
        keep(bytes, from, bytes.length);
    }

    public void end(Consumer<PhysicalLine> next) {
        if (line.size() > 0) {
            next.accept(cut(""));
        }
    }

    private void keep(byte[] bytes, int from, int to) {
        int room = Math.min(to - from, MAX_LINE_BYTES - line.size());
        line.write(bytes, from, room);
        tooLong |= room < to - from;
    }

    private PhysicalLine cut(String end) {
        var bytes = line.toByteArray();
        boolean windows = !end.isEmpty() && !tooLong && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        int length = windows ? bytes.length - 1 : bytes.length;
        var fault = tooLong ? LineError.LINE_TOO_LONG : null;
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException ex) {
            text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            fault = fault == null ? LineError.NOT_UTF_8 : fault;
        }
        line.reset();
        tooLong = false;
        number++;
        return new PhysicalLine(
                number, number == 1 && text.startsWith(BOM) ? text.substring(1) : text, windows ? "\r\n" : end, fault);
    }
}
