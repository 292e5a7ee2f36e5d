package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.TaxonomyDraft.Content;
import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.transactions.Transactions;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes published versions and drafts. */
@Repository
class TaxonomyRepository {

    private final DatabaseClient db;
    private final Transactions tx;
    private final JsonMapper json;

    TaxonomyRepository(DatabaseClient db, Transactions tx, JsonMapper json) {
        this.db = db;
        this.tx = tx;
        this.json = json;
    }

    Flux<PublishedTaxonomy> published() {
        return tx.transactional(db.sql("select document, published_at from taxonomy_version order by version")
                        .map(row -> new PublishedTaxonomy(
                                read(row, Taxonomy.class), RowReader.required(row, "published_at", Instant.class)))
                        .all()
                        .collectList())
                .flatMapIterable(versions -> versions);
    }

    Mono<Taxonomy> publish(Taxonomy next) {
        return db.sql("insert into taxonomy_version (version, document, published_at)"
                        + " values (:version, :document, now())")
                .bind("version", next.version())
                .bind("document", json.writeValueAsString(next))
                .then()
                .thenReturn(next);
    }

    Mono<TaxonomyDraft> insert(TaxonomyDraft draft) {
        return db.sql("insert into taxonomy_draft (id, based_on, document, updated_at, version)"
                        + " values (:id, :basedOn, :document, :updatedAt, 0)")
                .bind("id", draft.id())
                .bind("basedOn", draft.basedOn())
                .bind("document", json.writeValueAsString(draft.content()))
                .bind("updatedAt", draft.updatedAt())
                .then()
                .thenReturn(draft);
    }

    /** Emits nothing when the draft was changed meanwhile. */
    Mono<TaxonomyDraft> replace(TaxonomyDraft draft, long read) {
        return db.sql("update taxonomy_draft set based_on = :basedOn, document = :document, updated_at = :updatedAt,"
                        + " version = version + 1"
                        + " where id = :id and version = :read returning *")
                .bind("id", draft.id())
                .bind("basedOn", draft.basedOn())
                .bind("document", json.writeValueAsString(draft.content()))
                .bind("updatedAt", draft.updatedAt())
                .bind("read", read)
                .map(this::draft)
                .one();
    }

    Mono<TaxonomyDraft> find(UUID id) {
        return db.sql("select * from taxonomy_draft where id = :id")
                .bind("id", id)
                .map(this::draft)
                .one();
    }

    Mono<List<TaxonomyDraft>> drafts() {
        return db.sql("select * from taxonomy_draft order by id desc limit 100")
                .map(this::draft)
                .all()
                .collectList();
    }

    Mono<Long> delete(UUID id) {
        return db.sql("delete from taxonomy_draft where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** Emits nothing when the draft was changed meanwhile. */
    Mono<Long> delete(UUID id, long read) {
        return db.sql("delete from taxonomy_draft where id = :id and version = :read")
                .bind("id", id)
                .bind("read", read)
                .fetch()
                .rowsUpdated()
                .filter(deleted -> deleted == 1);
    }

    private TaxonomyDraft draft(Readable row) {
        return new TaxonomyDraft(
                RowReader.required(row, "id", UUID.class),
                RowReader.required(row, "based_on", Integer.class),
                read(row, Content.class),
                RowReader.required(row, "updated_at", Instant.class),
                RowReader.required(row, "version", Long.class));
    }

    private <T> T read(Readable row, Class<T> type) {
        try {
            return json.readValue(RowReader.required(row, "document", String.class), type);
        } catch (JacksonException ex) {
            throw new IllegalStateException("A stored taxonomy is not readable", ex);
        }
    }
}
