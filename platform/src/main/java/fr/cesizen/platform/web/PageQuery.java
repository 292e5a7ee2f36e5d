package fr.cesizen.platform.web;

import fr.cesizen.platform.problems.ErrorCodes;
import fr.cesizen.platform.problems.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which page of a list is asked for, as a controller argument read from {@code ?after=…&limit=…}.
 *
 * @param after the end of the page before, or {@link Cursor#NEWEST}
 * @param limit 1 to 200, 20 when not given
 */
public record PageQuery(Cursor after, int limit) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 200;

    static PageQuery parse(@Nullable String after, @Nullable String limit) {
        return new PageQuery(after == null ? Cursor.NEWEST : Cursor.decode(after), limit(limit));
    }

    /** One row more than the page holds: how {@link Page#of} knows whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    /** Reads a whole list page by page, each in a transaction of its own: what an archive needs. */
    public static <T> Flux<Page<T>> readAll(Function<PageQuery, Mono<Page<T>>> read) {
        return read.apply(new PageQuery(Cursor.NEWEST, MAX_SIZE))
                .expand(page -> page.next() == null
                        ? Mono.empty()
                        : read.apply(new PageQuery(Cursor.decode(page.next()), MAX_SIZE)));
    }

    /**
     * Reads a whole list of rows page by page, one page ahead of the reader.
     *
     * @param read reads up to {@link #MAX_SIZE} rows that follow one, from the beginning when it is absent
     */
    public static <T> Flux<T> readAllRows(Function<Optional<T>, Mono<List<T>>> read) {
        return read.apply(Optional.empty())
                .expand(page ->
                        page.size() < MAX_SIZE ? Mono.empty() : read.apply(Optional.of(page.get(page.size() - 1))))
                .concatMapIterable(page -> page, 1);
    }

    private static int limit(@Nullable String limit) {
        try {
            int value = limit == null ? DEFAULT_SIZE : Integer.parseInt(limit);
            if (value < 1 || value > MAX_SIZE) {
                throw Problem.invalid("?limit", value < 1 ? "min" : "max");
            }
            return value;
        } catch (NumberFormatException ex) {
            throw Problem.malformed("malformed-request").at("?limit", ErrorCodes.WRONG_TYPE);
        }
    }
}
