package fr.cesizen.emotion.report;

import fr.cesizen.platform.transactions.Columns;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param part what is counted: {@code all}, {@code emotion}, {@code family} or {@code moment}
 * @param current whether it belongs to the period asked for, not the one before
 * @param n entries with a mood, of which {@code own} have the person's own
 * @param words how often the words were chosen, with {@code intensity} their sum
 */
record ReportRow(
        String part,
        boolean current,
        String key,
        long entries,
        long n,
        long own,
        @Nullable Double mean,
        @Nullable Double spread,
        long words,
        long intensity) {

    static ReportRow of(Readable row) {
        return new ReportRow(
                Columns.required(row, "part", String.class),
                Columns.required(row, "current", Boolean.class),
                Columns.required(row, "key", String.class),
                Columns.required(row, "entries", Long.class),
                Columns.required(row, "n", Long.class),
                Columns.required(row, "own", Long.class),
                row.get("mean", Double.class),
                row.get("spread", Double.class),
                Columns.required(row, "words", Long.class),
                Columns.required(row, "intensity", Long.class));
    }
}
