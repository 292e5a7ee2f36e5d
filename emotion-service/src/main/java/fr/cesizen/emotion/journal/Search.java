package fr.cesizen.emotion.journal;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One request's search in a person's encrypted notes: reads newest first and looks into each note.
 *
 * <p>It ends when the page is full, the journal is at its end or {@value #MOST_READ} entries were looked at; in the
 * last case the page may be short, even empty, and its {@code next} says where to look on.
 */
record Search(UUID person, EntryFilter filter, int limit, Reader reader) {

    static final int MOST_READ = 4_000;
    private static final int AT_ONCE = 200;

    /** Reads one page of what the filter's other conditions find. */
    interface Reader {
        Mono<Page<EntryView>> read(UUID person, EntryFilter filter, PageQuery query);
    }

    /** What was found so far, and from where the next round reads; nowhere at the journal's end. */
    private record Found(
            List<EntryView> items, int read, @Nullable Cursor from) {}

    Mono<Page<EntryView>> page(Cursor after) {
        return Mono.just(new Found(List.of(), 0, after))
                .expand(so -> so.from() == null || so.items().size() >= limit || so.read() >= MOST_READ
                        ? Mono.empty()
                        : more(so, so.from()))
                .last()
                .map(found -> new Page<>(
                        found.items(),
                        found.from() == null ? null : found.from().encoded()));
    }

    private Mono<Found> more(Found so, Cursor from) {
        return reader.read(person, filter, new PageQuery(from, AT_ONCE)).map(page -> {
            var items = new ArrayList<>(so.items());
            for (var view : page.items()) {
                if (filter.matches(view.note())) {
                    items.add(view);
                    if (items.size() == limit) {
                        return new Found(items, so.read(), cursor(view));
                    }
                }
            }
            var last = page.items().isEmpty()
                    ? null
                    : page.items().get(page.items().size() - 1);
            return new Found(
                    items, so.read() + page.items().size(), page.next() == null || last == null ? null : cursor(last));
        });
    }

    private static Cursor cursor(EntryView view) {
        return new Cursor(view.feltAt(), view.id());
    }
}
