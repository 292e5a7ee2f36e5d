package fr.cesizen.emotion.search;

import fr.cesizen.emotion.entry.EntryView;
import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.Page;
import fr.cesizen.platform.web.PageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Searches a person's encrypted notes for one request: reads newest first and checks each note.
 *
 * <p>Stops when the page is full, the journal ends or {@value #MOST_READ} entries have been read; in the last case the page
 * may be short or empty, and its {@code next} says where to continue.
 *
 * @param sought the folded search text, folded once for all notes; empty finds everything
 * @param reader reads one page of the entries that meet the other conditions
 */
record NoteSearch(String sought, int limit, Function<PageQuery, Mono<Page<EntryView>>> reader) {

    static final int MOST_READ = 4_000;
    private static final int BATCH_SIZE = 200;

    /** What was found so far, and where the next round starts; null at the end of the journal. */
    private record Found(
            List<EntryView> items, int read, @Nullable Cursor from) {}

    Mono<Page<EntryView>> page(Cursor after) {
        if (sought.isEmpty()) {
            return reader.apply(new PageQuery(after, limit));
        }
        return Mono.just(new Found(List.of(), 0, after))
                .expand(so -> so.from() == null || so.items().size() >= limit || so.read() >= MOST_READ
                        ? Mono.empty()
                        : more(so, so.from()))
                .last()
                .map(found -> new Page<>(
                        found.items(),
                        found.from() == null ? null : found.from().encoded()));
    }

    /** Folding long notes is slow, so it runs on a thread that no other request waits for. */
    private Mono<Found> more(Found so, Cursor from) {
        return reader.apply(new PageQuery(from, BATCH_SIZE))
                .publishOn(Schedulers.boundedElastic())
                .map(page -> looked(so, page));
    }

    private Found looked(Found so, Page<EntryView> page) {
        var items = new ArrayList<>(so.items());
        for (var view : page.items()) {
            if (matches(view.note())) {
                items.add(view);
                if (items.size() == limit) {
                    return new Found(items, so.read(), cursor(view));
                }
            }
        }
        var last = page.items().isEmpty() ? null : page.items().get(page.items().size() - 1);
        return new Found(
                items, so.read() + page.items().size(), page.next() == null || last == null ? null : cursor(last));
    }

    private boolean matches(@Nullable String note) {
        return note != null && TextNormalizer.folded(note).contains(sought);
    }

    private static Cursor cursor(EntryView view) {
        return new Cursor(view.feltAt(), view.id());
    }
}
