package fr.cesizen.gdpr.requests;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A long list read by bounded pages, each in a transaction of its own, as far as the reader asks. */
public final class Pages {

    private static final int ROWS = 200;
    private static final UUID START = new UUID(0, 0);

    /**
     * Emits every row, page after page.
     *
     * @param page reads so many rows after an id, in the order of ids
     * @param id of a row
     */
    public static <T> Flux<T> of(BiFunction<UUID, Integer, Mono<List<T>>> page, Function<T, UUID> id) {
        return page.apply(START, ROWS)
                .expand(rows ->
                        rows.size() < ROWS ? Mono.empty() : page.apply(id.apply(rows.get(rows.size() - 1)), ROWS))
                .concatMapIterable(rows -> rows);
    }

    private Pages() {}
}
