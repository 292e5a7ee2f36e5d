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
 * Puts lines together into CSV records, so that a quote left open spoils its own record and no other.
 *
 * <p>A quoted field may run over lines, also over such as look like a record. Those are doubtful: when the field closes as
 * CSV does and the record has as many columns as the header, they were text; else the quote was left open, its record is
 * broken, at its first line, and they are read again as records.
 */
public final class CsvRecordSplitter {

    /** Characters of one record. */
    static final int MAX_RECORD_LENGTH = 64 * 1024;

    /**
     * The text of one record, before it is parsed.
     *
     * @param line the number of its first line
     * @param text of one that is no record its first line
     * @param fault why it is no record, absent when it may be one
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
     * @param beginning tells a line that begins as every record of the format does
     * @param columns how many the header has
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
     * A field that is still open has commas of its record left. Without that, lines made for it would be held in doubt by
     * the thousand and be read again as often; so each is read as many times as there are columns, at most.
     */
    private boolean mayBeWhole() {
        return state.mayHave(columns.getAsInt());
    }

    /** The quote was left open: its record is broken, and what looked like others is read again as such. */
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
