package fr.cesizen.garden.content;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.text.EnumCodes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Favourites and readings. Every query names the person and runs in the caller's transaction. */
@Repository
class ContentMarkRepository {

    /** More than there are contents, of both kinds. */
    private static final int MOST = 1_000;

    private final DatabaseClient db;

    ContentMarkRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Adds a mark; the first one stays. */
    Mono<Void> add(UUID person, ContentMark mark) {
        return db.sql("insert into content_mark (person, kind, slug, at) values (:person, :kind, :slug, :at)"
                        + " on conflict do nothing")
                .bind("person", person)
                .bind("kind", mark.kind().code())
                .bind("slug", mark.slug())
                .bind("at", mark.at())
                .then();
    }

    Mono<Void> remove(UUID person, ContentMark.Kind kind, String slug) {
        return db.sql("delete from content_mark where person = :person and kind = :kind and slug = :slug")
                .bind("person", person)
                .bind("kind", kind.code())
                .bind("slug", slug)
                .then();
    }

    /**
     * Deletes everybody's marks of contents that were withdrawn before {@code oldest}, or that exist no more.
     *
     * @param shipped slugs that exist without a row
     * @return how many rows
     */
    Mono<Long> deleteOrphans(Instant oldest, Collection<String> shipped) {
        return db.sql("""
                        delete from content_mark mark
                        where exists (select from content_item item
                                      where item.slug = mark.slug and item.withdrawn and item.published_at < :oldest)
                           or (not exists (select from content_item item where item.slug = mark.slug)
                               and mark.slug <> all(:shipped))""")
                .bind("oldest", oldest)
                .bind("shipped", shipped.toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    /** All marks, newest first. */
    Mono<List<ContentMark>> find(UUID person) {
        return db.sql("select kind, slug, at from content_mark where person = :person"
                        + " order by at desc, slug limit :most")
                .bind("person", person)
                .bind("most", MOST)
                .map(row -> new ContentMark(
                        EnumCodes.find(ContentMark.Kind.class, RowReader.required(row, "kind", String.class))
                                .orElseThrow(),
                        RowReader.required(row, "slug", String.class),
                        RowReader.required(row, "at", Instant.class)))
                .all()
                .collectList();
    }
}
