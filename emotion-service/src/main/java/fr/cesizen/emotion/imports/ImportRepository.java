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

    /** How long nothing may arrive of an upload that still counts as arriving. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final DatabaseClient db;
    private final AdvisoryLock locks;
    private final Clock clock;

    ImportRepository(DatabaseClient db, AdvisoryLock locks, Clock clock) {
        this.db = db;
        this.locks = locks;
        this.clock = clock;
    }

    /** Emits nothing when {@code most} uploads of this person are arriving; one that a killed instance left does not count. */
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

    /** Notes that more of an upload has arrived. */
    Mono<Void> touch(UUID person, UUID id) {
        return about(person, id, "update import_run set moved_at = :now" + ONE)
                .bind("now", clock.instant())
                .then();
    }

    /** How many wait to be applied; no other is staged before the caller's transaction ends. */
    Mono<Long> staged(UUID person) {
        return locks.acquire("imports:" + person)
                .then(db.sql("select count(*) from import_run where person = :person and state = 'staged'")
                        .bind("person", person)
                        .mapValue(Long.class)
                        .one());
    }

    /** Writes columns of a run, which so gets a new version; emits nothing when it was forgotten meanwhile. */
    Mono<ImportRow> set(UUID person, UUID id, Map<String, Object> columns) {
        return update(person, id, columns, ", version = version + 1");
    }

    /** The same, and lets go of the words: they are the person's own, and nothing will be made of them any more. */
    Mono<ImportRow> close(ImportRow run, Map<String, Object> columns) {
        return update(run.person(), run.id(), columns, ", plan = null, version = version + 1");
    }

    /** Writes how far a run has come: no new version, since nobody decided anything. */
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

    /** Fails with 404. */
    Mono<ImportRow> existing(UUID person, UUID id) {
        return find(person, id).switchIfEmpty(Mono.error(Problem::notFound));
    }

    /** Waits until nobody adds lines to it any more, and lets nobody begin; an upload under way, too. */
    Mono<Void> closeToLines(UUID person, UUID id) {
        var lock = about(person, id, "select from import_run" + ONE + " for update");
        return shareWithErasure(person).then(lock.then());
    }

    /** Waits for a step under way; fails with 404. */
    Mono<ImportRow> lock(UUID person, UUID id) {
        return shareWithErasure(person)
                .then(one(person, id, "select *" + VISIBLE + " and id = :id for update"))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /**
     * Comes before the lock of a run. An erasure takes this one alone and then every row: whoever had a row first and
     * wanted this one afterwards, as each insert does, would wait for the erasure that waits for them.
     */
    Mono<Void> shareWithErasure(UUID person) {
        return db.sql("select share_person(:person)").bind("person", person).then();
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
