package fr.cesizen.platform.database;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads and binds columns as nullable or not, as the schema declares them. */
public final class RowReader {

    /** Reads a column declared {@code not null}. @throws IllegalStateException when null: schema and code disagree */
    public static <T> T required(Readable row, String column, Class<T> type) {
        var value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null");
        }
        return value;
    }

    /** What to bind for a column that may be null. */
    public static <T> Parameter optional(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    /** What to bind for a column of many rows, which {@code unnest} reads. */
    public static <R, V> V[] column(
            Collection<? extends R> rows, Function<R, ? extends @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private RowReader() {}
}
