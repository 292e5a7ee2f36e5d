package fr.cesizen.garden.content;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.IfMatch;
import io.r2dbc.spi.Readable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Published contents, which ship with the service unless the staff published others over them. */
@Repository
class ContentRepository {

    private static final int MAX_ITEMS = 200;

    private record Shipped(Instant publishedAt, Map<String, ContentDocument> items) {}

    private final DatabaseClient db;
    private final JsonMapper json;
    private final Map<String, ContentItem> shipped;

    ContentRepository(DatabaseClient db, JsonMapper json) throws IOException {
        this.db = db;
        this.json = json;
        try (var file = new ClassPathResource("content.json").getInputStream()) {
            var read = json.readValue(file, Shipped.class);
            this.shipped = read.items().entrySet().stream()
                    .map(item ->
                            new ContentItem(item.getKey(), 1, item.getValue().bounded(), read.publishedAt(), false))
                    .collect(Collectors.toUnmodifiableMap(ContentItem::slug, Function.identity()));
        }
    }

    /** The slugs of what ships with the service, whatever was published over it. */
    Set<String> shipped() {
        return shipped.keySet();
    }

    /** The newest revision, withdrawn or not; emits nothing when there never was one. */
    Mono<ContentItem> find(String slug) {
        return db.sql("select * from content_item where slug = :slug")
                .bind("slug", slug)
                .map(this::item)
                .one()
                .switchIfEmpty(Mono.justOrEmpty(shipped.get(slug)));
    }

    /** Everything published and not withdrawn, by slug. */
    Mono<List<ContentItem>> all() {
        return db.sql("select * from content_item order by slug limit :most")
                .bind("most", MAX_ITEMS)
                .map(this::item)
                .all()
                .collectList()
                .map(rows -> {
                    var items = new TreeMap<>(shipped);
                    rows.forEach(row -> items.put(row.slug(), row));
                    return items.values().stream()
                            .filter(item -> !item.withdrawn())
                            .toList();
                });
    }

    /** Publishes or withdraws {@code item} as the successor of the revision before it; fails with 412 when there is another. */
    Mono<ContentItem> replace(ContentItem item) {
        return db.sql("""
                        insert into content_item as known (slug, revision, document, published_at, withdrawn)
                        values (:slug, :revision, :document, :at, :withdrawn)
                        on conflict (slug) do update
                        set revision = excluded.revision, document = excluded.document,
                            published_at = excluded.published_at, withdrawn = excluded.withdrawn
                        where known.revision = excluded.revision - 1""")
                .bind("slug", item.slug())
                .bind("revision", item.revision())
                .bind("document", json.writeValueAsString(item.document()))
                .bind("at", item.publishedAt())
                .bind("withdrawn", item.withdrawn())
                .fetch()
                .rowsUpdated()
                .filter(written -> written == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .thenReturn(item);
    }

    private ContentItem item(Readable row) {
        return new ContentItem(
                RowReader.required(row, "slug", String.class),
                RowReader.required(row, "revision", Long.class),
                document(row),
                RowReader.required(row, "published_at", Instant.class),
                RowReader.required(row, "withdrawn", Boolean.class));
    }

    private ContentDocument document(Readable row) {
        try {
            return json.readValue(RowReader.required(row, "document", String.class), ContentDocument.class);
        } catch (JacksonException ex) {
            throw new IllegalStateException("A stored content is not readable", ex);
        }
    }
}
