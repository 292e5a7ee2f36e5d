package fr.cesizen.garden.content;

import fr.cesizen.platform.database.RowReader;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Contents that are being written. Runs in the caller's transaction. */
@Repository
class ContentDraftRepository {

    private static final int MAX_DRAFTS = 100;

    private final DatabaseClient db;
    private final JsonMapper json;

    ContentDraftRepository(DatabaseClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Mono<ContentDraft> insert(ContentDraft draft) {
        return db.sql("insert into content_draft (id, slug, based_on, document, updated_at, version)"
                        + " values (:id, :slug, :basedOn, :document, :updatedAt, 0)")
                .bind("id", draft.id())
                .bind("slug", draft.slug())
                .bind("basedOn", draft.basedOn())
                .bind("document", json.writeValueAsString(draft.document()))
                .bind("updatedAt", draft.updatedAt())
                .then()
                .thenReturn(draft);
    }

    /** Emits nothing when the draft was changed meanwhile. */
    Mono<ContentDraft> rewrite(ContentDraft draft) {
        return db.sql("update content_draft set document = :document, updated_at = :updatedAt, version = version + 1"
                        + " where id = :id and version = :read returning *")
                .bind("id", draft.id())
                .bind("document", json.writeValueAsString(draft.document()))
                .bind("updatedAt", draft.updatedAt())
                .bind("read", draft.version())
                .map(this::draft)
                .one();
    }

    Mono<ContentDraft> find(UUID id) {
        return db.sql("select * from content_draft where id = :id")
                .bind("id", id)
                .map(this::draft)
                .one();
    }

    /** The newest drafts. */
    Mono<List<ContentDraft>> drafts() {
        return db.sql("select * from content_draft order by id desc limit :most")
                .bind("most", MAX_DRAFTS)
                .map(this::draft)
                .all()
                .collectList();
    }

    /** Deletes a draft. @return how many rows */
    Mono<Long> delete(UUID id) {
        return db.sql("delete from content_draft where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    private ContentDraft draft(Readable row) {
        return new ContentDraft(
                RowReader.required(row, "id", UUID.class),
                RowReader.required(row, "slug", String.class),
                RowReader.required(row, "based_on", Long.class),
                document(row),
                RowReader.required(row, "updated_at", Instant.class),
                RowReader.required(row, "version", Long.class));
    }

    private ContentDocument document(Readable row) {
        try {
            return json.readValue(RowReader.required(row, "document", String.class), ContentDocument.class);
        } catch (JacksonException ex) {
            throw new IllegalStateException("A stored content is not readable", ex);
        }
    }
}
