package fr.cesizen.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the next page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Makes a page of rows fetched with {@link PageQuery#fetch}. */
    public static <R, T> Page<T> of(List<R> rows, PageQuery query, Function<R, Cursor> cursor, Function<R, T> view) {
        boolean more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        var next = more ? cursor.apply(shown.get(shown.size() - 1)).encoded() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
