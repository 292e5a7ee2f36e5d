package fr.cesizen.garden.content;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Keeps what a person likes and has read. */
@Service
class ContentMarkService {

    private final ContentMarkRepository marks;
    private final ContentRepository contents;
    private final Transactions tx;
    private final Clock clock;

    ContentMarkService(ContentMarkRepository marks, ContentRepository contents, Transactions tx, Clock clock) {
        this.marks = marks;
        this.contents = contents;
        this.tx = tx;
        this.clock = clock;
    }

    /** Marks a published content, however often; fails with 404 when there is none. */
    Mono<Void> mark(UUID person, ContentMark.Kind kind, String slug) {
        return contents.find(slug)
                .filter(item -> !item.withdrawn())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(item -> marks.add(person, new ContentMark(kind, slug, clock.instant())))
                .as(tx::transactional);
    }

    /** Takes a favourite back; one that is none is no error. */
    Mono<Void> forget(UUID person, String slug) {
        return marks.remove(person, ContentMark.Kind.FAVOURITE, slug).as(tx::transactional);
    }

    /** The favourites that are published now, newest first. */
    Mono<List<ContentItem>> favourites(UUID person) {
        return marks.find(person)
                .zipWhen(known -> contents.all(), (known, items) -> {
                    var bySlug = items.stream().collect(Collectors.toMap(ContentItem::slug, Function.identity()));
                    return known.stream()
                            .filter(mark -> mark.kind() == ContentMark.Kind.FAVOURITE)
                            .flatMap(mark -> Stream.ofNullable(bySlug.get(mark.slug())))
                            .toList();
                })
                .as(tx::transactional);
    }
}
