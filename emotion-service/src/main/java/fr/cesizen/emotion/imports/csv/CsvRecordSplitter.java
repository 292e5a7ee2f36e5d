package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.csv.LineSplitter.PhysicalLine;
import fr.cesizen.emotion.imports.line.LineError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assembles lines into CSV records, so that an unclosed quote breaks only its own record.
 *
 * <p>A quoted field may span lines, including lines that look like records. Those are doubtful: if the field closes
 * correctly and the record has as many columns as the header, they were text. Otherwise the quote was left open: its record
 * is broken, at its first line, and the doubtful lines are read again as records.
 */
public final class CsvRecordSplitter {

    /** The maximum length of one record, in characters. */
    static final int MAX_RECORD_LENGTH = 64 * 1024;

    /**
     * The text of one record, before it is parsed.
     *
     * @param line the number of its first line
     * @param text the record's text; of a broken one, only its first line
     * @param fault why it is broken; absent when it may be valid
     */
    public record RawRecord(int line, String text, @Nullable LineError fault) {}

    private final Predicate<String> beginning;
    private final IntSupplier columns;
    private final Consumer<RawRecord> next;
    private final Deque<PhysicalLine> queue = new ArrayDeque<>();
    private final List<PhysicalLine> doubtful = new ArrayList<>();
    private final StringBuilder record = new StringBuilder();
    private RecordState state = new RecordState();
    private int first;
    private String firstText = "";
    private @Nullable LineError fault;
    private String end = "";
    private boolean lost;

    /**
     * A splitter for one file.
     *
     * @param beginning matches a line that begins like a record of the format
     * @param columns the number of columns in the header
     */
    public CsvRecordSplitter(Predicate<String> beginning, IntSupplier columns, Consumer<RawRecord> next) {
        this.beginning = beginning;
        this.columns = columns;
        this.next = next;
    }

    public void accept(PhysicalLine line) {
        queue.add(line);
        drain();
    }

    public void end() {
        while (state.isQuoted()) {
            giveUp();
            drain();
        }
    }

    private void drain() {
        for (var line = queue.poll(); line != null; line = queue.poll()) {
            take(line);
        }
    }

    private void take(PhysicalLine line) {
        boolean begins = beginning.test(line.text());
        if (lost && !begins) {
            return;
        }
        lost = false;
        if (state.isQuoted()) {
            record.append(end);
            if (begins || !doubtful.isEmpty()) {
                doubtful.add(line);
            }
        } else if (line.text().isBlank() && line.fault() == null) {
            return;
        } else {
            first = line.number();
            firstText = line.text();
        }
        read(line);
    }

    private void read(PhysicalLine line) {
        record.append(line.text());
        end = line.end();
        fault = fault == null ? line.fault() : fault;
        boolean tooLong = line.text().length() >= MAX_RECORD_LENGTH || record.length() > MAX_RECORD_LENGTH;
        state.read(line.text());
        if (!doubtful.isEmpty() && (tooLong || fault != null || !mayBeWhole())) {
            giveUp();
        } else if (tooLong || fault == LineError.LINE_TOO_LONG) {
            close(fault == null ? LineError.RECORD_TOO_LONG : fault);
            lost = true;
        } else if (!state.isQuoted()) {
            close(fault);
        }
    }

    /**
     * A record with an open field must have commas left. Without this check, crafted lines could stay doubtful by the
     * thousand and be reread as often; with it, each is read at most as many times as there are columns.
     */
    private boolean mayBeWhole() {
        return state.mayHave(columns.getAsInt());
    }

    /** The quote was left open: its record is broken, and the doubtful lines are read again as records. */
    private void giveUp() {
        for (int i = doubtful.size() - 1; i >= 0; i--) {
            queue.addFirst(doubtful.get(i));
        }
        close(LineError.UNCLOSED_QUOTE);
    }

    private void close(@Nullable LineError why) {
        next.accept(new RawRecord(first, why == null ? record.toString() : firstText, why));
        record.setLength(0);
        doubtful.clear();
        state = new RecordState();
        fault = null;
    }
}
