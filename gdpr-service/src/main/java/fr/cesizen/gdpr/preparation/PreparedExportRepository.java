package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.database.RowReader;
import fr.cesizen.platform.web.PageQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The exports of a person, each query naming them. */
@Repository
class PreparedExportRepository {

    static final String SELECT = """
            select id, person, request, kind, csv, fhir, language, state, progress, requested_at, attempt, ready_at,
                   expires_at, size, chunks, downloads
            from prepared_export
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient db;

    PreparedExportRepository(DatabaseClient db) {
        this.db = db;
    }

    /** Stores a new one, which is not begun for some seconds: the services are asked for their grants meanwhile. */
    Mono<Void> add(PreparedExport export) {
        return db.sql("""
                        insert into prepared_export (id, person, request, kind, csv, fhir, language, state, progress,
                                                     requested_at, next_attempt_at)
                        values (:id, :person, :request, :kind, :csv, :fhir, :language, 'PREPARING', :progress,
                                :requestedAt, now() + interval '15 seconds')""")
                .bind("id", export.id())
                .bind("person", export.person())
                .bind("request", export.request())
                .bind("kind", export.kind().name())
                .bind("csv", export.csv())
                .bind("fhir", export.fhir())
                .bind("language", export.language())
                .bind("progress", export.progress())
                .bind("requestedAt", export.requestedAt())
                .then();
    }

    /** The one that is being prepared. */
    Mono<PreparedExport> findRunning(UUID person) {
        return db.sql(SELECT + "where person = :person and state = 'PREPARING'")
                .bind("person", person)
                .mapProperties(PreparedExport.class)
                .one();
    }

    Mono<PreparedExport> find(UUID person, UUID id) {
        return db.sql(SELECT + "where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .mapProperties(PreparedExport.class)
                .one();
    }

    /** A page, newest first. */
    Mono<List<PreparedExport>> newest(UUID person, PageQuery query) {
        return db.sql(SELECT + """
                        where person = :person and (requested_at, id) < (:at, :after)
                        order by requested_at desc, id desc limit :limit""")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("after", query.after().id())
                .bind("limit", query.fetch())
                .mapProperties(PreparedExport.class)
                .all()
                .collectList();
    }

    /** The {@code limit} exports that follow one, or the first ones, oldest first. */
    Mono<List<PreparedExport>> oldest(UUID person, Optional<PreparedExport> after, int limit) {
        return db.sql(SELECT + "where person = :person and id > :after order by id limit :limit")
                .bind("person", person)
                .bind("after", after.map(PreparedExport::id).orElse(BEFORE_ALL))
                .bind("limit", limit)
                .mapProperties(PreparedExport.class)
                .all()
                .collectList();
    }

    /** The grants of an export that is being prepared, encrypted; empty when there are none. */
    Mono<byte[]> findGrants(UUID person, UUID id) {
        return db.sql("select grants from prepared_export where person = :person and id = :id and grants is not null")
                .bind("person", person)
                .bind("id", id)
                .map(row -> RowReader.required(row, "grants", byte[].class))
                .one();
    }

    /** Keeps grants, with which the preparation begins at once. */
    Mono<Void> storeGrants(UUID person, UUID id, byte[] grants) {
        return db.sql("""
                        update prepared_export set grants = :grants, next_attempt_at = now()
                        where person = :person and id = :id and state = 'PREPARING'""")
                .bind("grants", grants)
                .bind("person", person)
                .bind("id", id)
                .then();
    }

    /** Counts a download; emits whether it is one of the {@code most} that are allowed. */
    Mono<Boolean> countDownload(UUID person, UUID id, int most) {
        return db.sql("""
                        update prepared_export set downloads = downloads + 1
                        where person = :person and id = :id and state = 'READY' and downloads < :most""")
                .bind("person", person)
                .bind("id", id)
                .bind("most", most)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Deletes an export with its content. */
    Mono<Long> delete(UUID person, UUID id) {
        return db.sql("delete from prepared_export where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** Deletes what is being prepared for a request. */
    Mono<Void> deleteRunning(UUID person, UUID request) {
        return db.sql(
                        "delete from prepared_export where person = :person and request = :request and state = 'PREPARING'")
                .bind("person", person)
                .bind("request", request)
                .then();
    }
}
