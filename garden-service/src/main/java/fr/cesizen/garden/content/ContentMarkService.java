package fr.cesizen.garden.content;

import fr.cesizen.garden.growth.GrowthEntry;
import fr.cesizen.garden.growth.GrowthRepository;
import fr.cesizen.garden.settings.GardenSettingRepository;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final GrowthRepository growth;
    private final GardenSettingRepository settings;
    private final UuidGenerator ids;
    private final Transactions tx;
    private final Clock clock;

    ContentMarkService(
            ContentMarkRepository marks,
            ContentRepository contents,
            GrowthRepository growth,
            GardenSettingRepository settings,
            UuidGenerator ids,
            Transactions tx,
            Clock clock) {
        this.marks = marks;
        this.contents = contents;
        this.growth = growth;
        this.settings = settings;
        this.ids = ids;
        this.tx = tx;
        this.clock = clock;
    }

    /** Keeps a favourite, however often; fails with 404 when no such content is published. */
    Mono<Void> keep(UUID person, String slug) {
        return mark(person, ContentMark.Kind.FAVOURITE, slug).as(tx::transactional);
    }

    /** Tells of a reading, which grows once for each content; fails with 404 when no such content is published. */
    Mono<Void> read(UUID person, String slug) {
        return mark(person, ContentMark.Kind.READ, slug)
                .then(Mono.defer(() -> settings.find(person)))
                .flatMap(setting -> growth.add(person, growth(slug, ZoneId.of(setting.zone()))))
                .as(tx::transactional);
    }

    private GrowthEntry growth(String slug, ZoneId zone) {
        var now = clock.instant();
        // Contents have a slug only; the same one is the same source for good.
        var article = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        return GrowthEntry.reading(ids.next(), article, LocalDate.ofInstant(now, zone), now);
    }

    private Mono<Void> mark(UUID person, ContentMark.Kind kind, String slug) {
        return contents.find(slug)
                .filter(item -> !item.withdrawn())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(item -> marks.add(person, new ContentMark(kind, slug, clock.instant())));
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
