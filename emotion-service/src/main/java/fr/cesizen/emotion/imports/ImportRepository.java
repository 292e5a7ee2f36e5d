package fr.cesizen.emotion.imports;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.AdvisoryLock;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of {@link ImportRow}, inside the caller's transaction. Every query names the owner. */
@Repository
class ImportRepository {

    private static final String VISIBLE = " from import_run where person = :person and state <> 'uploading'";
    private static final String ONE = " where person = :person and id = :id";

    /** How long an upload may receive no data and still count as in progress. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final DatabaseClient db;
    private final AdvisoryLock locks;
    private final Clock clock;

    ImportRepository(DatabaseClient db, AdvisoryLock locks, Clock clock) {
        this.db = db;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Emits nothing when this person has {@code most} uploads in progress; those that a killed instance left do not count.
     */
    Mono<UUID> begin(UUID person, UUID id, ImportFormat format, String zone, int most) {
        return about(person, id, """
                        insert into import_run (person, id, format, zone, state, created_at, moved_at)
                        select :person, :id, :format, :zone, 'uploading', :now, :now
                        where (select count(*) from import_run
                               where person = :person and state = 'uploading' and moved_at > :silent) < :most
                        returning id""")
                .bind("format", format.stored())
                .bind("zone", zone)
                .bind("now", clock.instant())
                .bind("silent", clock.instant().minus(SILENCE))
                .bind("most", most)
                .mapValue(UUID.class)
                .one();
    }

    /** Records that more of an upload has arrived. */
    Mono<Void> touch(UUID person, UUID id) {
        return about(person, id, "update import_run set moved_at = :now" + ONE)
                .bind("now", clock.instant())
                .then();
    }

    /** How many imports wait to be applied; no other can be staged before the caller's transaction ends. */
    Mono<Long> staged(UUID person) {
        return locks.acquire("imports:" + person)
                .then(db.sql("select count(*) from import_run where person = :person and state = 'staged'")
                        .bind("person", person)
                        .mapValue(Long.class)
                        .one());
    }

    /** Updates columns of a run and increases its version; emits nothing when it was deleted meanwhile. */
    Mono<ImportRow> set(UUID person, UUID id, Map<String, Object> columns) {
        return update(person, id, columns, ", version = version + 1");
    }

    /** Like {@link #set}, and deletes the words: they are personal and no longer needed. */
    Mono<ImportRow> close(ImportRow run, Map<String, Object> columns) {
        return update(run.person(), run.id(), columns, ", plan = null, version = version + 1");
    }

    /** Updates the progress of a run; keeps its version, since nobody decided anything. */
    Mono<ImportRow> move(ImportRow run, Map<String, Object> columns) {
        return update(run.person(), run.id(), columns, "");
    }

    private Mono<ImportRow> update(UUID person, UUID id, Map<String, Object> columns, String more) {
        var set = columns.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return about(person, id, "update import_run set moved_at = :now, " + set + more + ONE + " returning *")
                .bindValues(columns)
                .bind("now", clock.instant())
                .map(ImportRow::of)
                .one();
    }

    Mono<ImportRow> find(UUID person, UUID id) {
        return one(person, id, "select *" + VISIBLE + " and id = :id");
    }

    /** Finds a run; fails with 404. */
    Mono<ImportRow> existing(UUID person, UUID id) {
        return find(person, id).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Waits until no lines are being added to a run and prevents further ones, also for an upload in progress. */
    Mono<Void> closeToLines(UUID person, UUID id) {
        var lock = about(person, id, "select from import_run" + ONE + " for update");
        return locks.shareWithErasure(person).then(lock.then());
    }

    /** Locks a run, waiting for a step in progress; fails with 404. */
    Mono<ImportRow> lock(UUID person, UUID id) {
        return locks.shareWithErasure(person)
                .then(one(person, id, "select *" + VISIBLE + " and id = :id for update"))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** The page's rows and one more, newest first. */
    Mono<List<ImportRow>> page(UUID person, PageQuery query) {
        return db.sql("select *" + VISIBLE
                        + " and (created_at, id) < (:at, :after) order by created_at desc, id desc limit :limit")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("after", query.after().id())
                .bind("limit", query.fetch())
                .map(ImportRow::of)
                .all()
                .collectList();
    }

    Mono<Void> remove(UUID person, UUID id) {
        return about(person, id, "delete from import_run" + ONE).then();
    }

    private Mono<ImportRow> one(UUID person, UUID id, String sql) {
        return about(person, id, sql).map(ImportRow::of).one();
    }

    private GenericExecuteSpec about(UUID person, UUID id, String sql) {
        return db.sql(sql).bind("person", person).bind("id", id);
    }
}
