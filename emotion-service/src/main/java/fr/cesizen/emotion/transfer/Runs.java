package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.transfer.Upload.Summary;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of {@link Run}, inside the caller's transaction. Every query names the owner. */
@Repository
class Runs {

    private static final String VISIBLE = " from import_run where person = :person and state <> 'uploading'";

    /** How long nothing may arrive of an upload that still counts as arriving. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final DatabaseClient db;
    private final Clock clock;

    Runs(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Emits nothing when {@code most} uploads of this person are arriving; one that a killed instance left does not count. */
    Mono<UUID> begin(UUID person, UUID id, Format format, String zone, int most) {
        return db.sql("""
                        insert into import_run (person, id, format, zone, state, created_at, moved_at)
                        select :person, :id, :format, :zone, 'uploading', :now, :now
                        where (select count(*) from import_run
                               where person = :person and state = 'uploading' and moved_at > :silent) < :most
                        returning id""")
                .bind("person", person)
                .bind("id", id)
                .bind("format", format.stored())
                .bind("zone", zone)
                .bind("now", clock.instant())
                .bind("silent", clock.instant().minus(SILENCE))
                .bind("most", most)
                .map(row -> Columns.required(row, "id", UUID.class))
                .one();
    }

    /** Notes that more of an upload has arrived. */
    Mono<Void> touch(UUID person, UUID id) {
        return db.sql("update import_run set moved_at = :now where person = :person and id = :id")
                .bind("now", clock.instant())
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** How many wait to be applied; no other is staged before the caller's transaction ends. */
    Mono<Long> staged(UUID person) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended('imports:' || :person, 0))")
                .bind("person", person.toString())
                .fetch()
                .rowsUpdated()
                .then(db.sql("select count(*) as staged from import_run where person = :person and state = 'staged'")
                        .bind("person", person)
                        .map(row -> Columns.required(row, "staged", Long.class))
                        .one());
    }

    /** Emits nothing when the upload was forgotten meanwhile. */
    Mono<Run> stage(UUID person, UUID id, Summary summary, byte[] plan) {
        return set(
                person,
                id,
                Map.of(
                        "state", State.STAGED.stored(),
                        "plan", plan,
                        "lines", summary.lines(),
                        "broken", summary.broken(),
                        "chunks", summary.chunks()));
    }

    /** Writes columns of a run, which so gets a new version. */
    Mono<Run> set(UUID person, UUID id, Map<String, Object> columns) {
        return update(person, id, columns, ", version = version + 1");
    }

    /** Lets go of the words: they are the person's own, and nothing will be made of them any more. */
    Mono<Run> close(Run run, State state, Map<String, Object> columns) {
        var closed = new HashMap<>(columns);
        closed.put("state", state.stored());
        closed.put("plan", Columns.optional(null, byte[].class));
        return set(run.person(), run.id(), closed);
    }

    /** Writes how far a run has come: no new version, since nobody decided anything. */
    Mono<Run> move(UUID person, UUID id, Map<String, Object> columns) {
        return update(person, id, columns, "");
    }

    private Mono<Run> update(UUID person, UUID id, Map<String, Object> columns, String more) {
        return db.sql("update import_run set moved_at = :now, "
                        + columns.keySet().stream()
                                .map(name -> name + " = :" + name)
                                .collect(Collectors.joining(", "))
                        + more + " where person = :person and id = :id returning *")
                .bindValues(columns)
                .bind("now", clock.instant())
                .bind("person", person)
                .bind("id", id)
                .map(Run::of)
                .one();
    }

    Mono<Run> find(UUID person, UUID id) {
        return one("select *" + VISIBLE + " and id = :id", person, id);
    }

    /** Waits until nobody adds lines to it any more, and lets nobody begin; an upload under way, too. */
    Mono<Void> closeToLines(UUID person, UUID id) {
        return shareWithErasure(person)
                .then(db.sql("select from import_run where person = :person and id = :id for update")
                        .bind("person", person)
                        .bind("id", id)
                        .fetch()
                        .rowsUpdated())
                .then();
    }

    /** Waits for a step under way; fails with 404. */
    Mono<Run> lock(UUID person, UUID id) {
        return shareWithErasure(person)
                .then(one("select *" + VISIBLE + " and id = :id for update", person, id))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    /**
     * Comes before the lock of a run. An erasure takes this one alone and then every row: whoever had a row first and
     * wanted this one afterwards, as each insert does, would wait for the erasure that waits for them.
     */
    Mono<Void> shareWithErasure(UUID person) {
        return db.sql("select share_person(:person)")
                .bind("person", person)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The page's rows and one more, newest first. */
    Mono<List<Run>> page(UUID person, PageQuery query) {
        return db.sql("select *" + VISIBLE
                        + " and (created_at, id) < (:at, :after) order by created_at desc, id desc limit :limit")
                .bind("person", person)
                .bind("at", query.after().at())
                .bind("after", query.after().id())
                .bind("limit", query.fetch())
                .map(Run::of)
                .all()
                .collectList();
    }

    Mono<Void> remove(UUID person, UUID id) {
        return db.sql("delete from import_run where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Mono<Run> one(String sql, UUID person, UUID id) {
        return db.sql(sql).bind("person", person).bind("id", id).map(Run::of).one();
    }
}
