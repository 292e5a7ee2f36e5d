package fr.cesizen.stress.authoring;

import fr.cesizen.platform.web.Cursor;
import fr.cesizen.platform.web.IfMatch;
import fr.cesizen.stress.catalog.QuestionnaireJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stored drafts, shared by all administrators; runs inside the caller's transaction. */
@Repository
class DraftRepository {

    private final DatabaseClient db;
    private final QuestionnaireJson documents;

    DraftRepository(DatabaseClient db, QuestionnaireJson documents) {
        this.db = db;
        this.documents = documents;
    }

    private record Row(UUID id, long version, String document, Instant createdAt, Instant changedAt) {}

    Mono<Draft> add(Draft draft) {
        return db.sql("insert into draft (id, version, document, created_at, changed_at)"
                        + " values (:id, :version, :document, :createdAt, :changedAt)")
                .bindProperties(draft)
                .bind("document", documents.write(draft.document()))
                .fetch()
                .rowsUpdated()
                .thenReturn(draft);
    }

    Mono<Draft> find(UUID id) {
        return db.sql("select * from draft where id = :id")
                .bind("id", id)
                .mapProperties(Row.class)
                .one()
                .map(this::draft);
    }

    /** The {@code limit} drafts created before {@code before}, newest first. */
    Mono<List<Draft>> page(Cursor before, int limit) {
        return db.sql("select * from draft where (created_at, id) < (:at, :id)"
                        + " order by created_at desc, id desc limit :limit")
                .bind("at", before.at())
                .bind("id", before.id())
                .bind("limit", limit)
                .mapProperties(Row.class)
                .all()
                .map(this::draft)
                .collectList();
    }

    /** Stores the next version of a draft; fails with 412 when it was changed concurrently. */
    Mono<Draft> replace(Draft next) {
        return db.sql("update draft set version = :version, document = :document, changed_at = :changed"
                        + " where id = :id and version = :version - 1")
                .bind("version", next.version())
                .bind("document", documents.write(next.document()))
                .bind("changed", next.changedAt())
                .bind("id", next.id())
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .thenReturn(next);
    }

    /** Deletes that version of a draft; fails with 412 when it was changed concurrently. */
    Mono<Void> delete(UUID id, long version) {
        return db.sql("delete from draft where id = :id and version = :version")
                .bind("id", id)
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .filter(deleted -> deleted == 1)
                .switchIfEmpty(Mono.error(IfMatch::stale))
                .then();
    }

    private Draft draft(Row row) {
        return new Draft(row.id(), row.version(), row.createdAt(), row.changedAt(), documents.read(row.document()));
    }
}
