package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.transfer.PhysicalLines.PhysicalLine;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into CSV records, so that a quote left open spoils its own record and no other.
 *
 * <p>A quoted field may run over lines. While one is open, a line that begins as a record of this format does ends it:
 * the open record is broken, at its first line, and reading goes on with the new one.
 */
final class Frames {

    /** Characters of one record. */
    static final int LONGEST = 64 * 1024;

    /**
     * @param line the number of its first line
     * @param fault why it is no record, absent when it may be one
     */
    record Frame(int line, String text, @Nullable String fault) {}

    private enum At {
        FIELD,
        WORD,
        QUOTED,
        QUOTE
    }

    private final Pattern beginning;
    private final Consumer<Frame> next;
    private final StringBuilder record = new StringBuilder();
    private At at = At.FIELD;
    private int first;
    private @Nullable String fault;
    private String end = "";
    private boolean lost;

    /** @param beginning how every record of the format begins */
    Frames(Pattern beginning, Consumer<Frame> next) {
        this.beginning = beginning;
        this.next = next;
    }

    void accept(PhysicalLine line) {
        boolean begins = beginning.matcher(line.text()).lookingAt();
        if (lost && !begins) {
            return;
        }
        lost = false;
        if (at == At.QUOTED && begins) {
            close("unclosed-quote");
        }
        if (at == At.QUOTED) {
            record.append(end);
        } else if (line.text().isBlank() && line.fault() == null) {
            return;
        } else {
            first = line.number();
        }
        read(line);
    }

    void end() {
        if (at == At.QUOTED) {
            close("unclosed-quote");
        }
    }

    private void read(PhysicalLine line) {
        record.append(line.text());
        end = line.end();
        fault = fault == null ? line.fault() : fault;
        boolean tooLong = line.text().length() >= LONGEST || record.length() > LONGEST;
        if (tooLong || "line-too-long".equals(fault)) {
            close(fault == null ? "record-too-long" : fault);
            lost = true;
            return;
        }
        scan(line.text());
        if (at != At.QUOTED) {
            close(fault);
        }
    }

    private void scan(String text) {
        at = at == At.QUOTED ? At.QUOTED : At.FIELD;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            at = switch (at) {
                case FIELD -> c == '"' ? At.QUOTED : c == ',' ? At.FIELD : At.WORD;
                case WORD -> c == ',' ? At.FIELD : At.WORD;
                case QUOTED -> c == '"' ? At.QUOTE : At.QUOTED;
                case QUOTE -> c == '"' ? At.QUOTED : c == ',' ? At.FIELD : At.WORD;
            };
        }
    }

    private void close(@Nullable String why) {
        next.accept(new Frame(first, why == null ? record.toString() : "", why));
        record.setLength(0);
        at = At.FIELD;
        fault = null;
    }
}
