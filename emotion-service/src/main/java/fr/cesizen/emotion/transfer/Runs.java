package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.transfer.Upload.Summary;
import fr.cesizen.platform.transactions.Columns;
import fr.cesizen.platform.web.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rows of {@link Run}, inside the caller's transaction. Every query names the owner but that of the work to do. */
@Repository
class Runs {

    private static final String VISIBLE = " from import_run where person = :person and state <> 'uploading'";

    private final DatabaseClient db;
    private final Clock clock;

    Runs(DatabaseClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whose run waits for its next step. */
    record Due(UUID person, UUID id) {}

    /** Emits nothing when this person has {@code most} uploads waiting already. */
    Mono<UUID> begin(UUID person, UUID id, Format format, String zone, int most) {
        return db.sql("""
                        insert into import_run (person, id, format, zone, state, created_at, moved_at)
                        select :person, :id, :format, :zone, 'uploading', :now, :now
                        where (select count(*) from import_run
                               where person = :person and state in ('uploading', 'staged')) < :most
                        returning id""")
                .bind("person", person)
                .bind("id", id)
                .bind("format", format.stored())
                .bind("zone", zone)
                .bind("now", clock.instant())
                .bind("most", most)
                .map(row -> Columns.required(row, "id", UUID.class))
                .one();
    }

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
        return db.sql("select from import_run where person = :person and id = :id for update")
                .bind("person", person)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Waits for a step under way. */
    Mono<Run> lock(UUID person, UUID id) {
        return one("select *" + VISIBLE + " and id = :id for update", person, id);
    }

    /** Emits nothing when another instance is at it, or nothing is to be done any more. */
    Mono<Run> take(Due due) {
        return one(
                "select *" + VISIBLE + " and id = :id and state in ('applying', 'undoing') for update skip locked",
                due.person(),
                due.id());
    }

    /** Runs that have something to do, the one longest without a step first; for the service itself. */
    Mono<List<Due>> due(int most) {
        return db.sql("""
                        select person, id from import_run where state in ('applying', 'undoing')
                        order by moved_at limit :most""")
                .bind("most", most)
                .map(row ->
                        new Due(Columns.required(row, "person", UUID.class), Columns.required(row, "id", UUID.class)))
                .all()
                .collectList();
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

    /** Forgets uploads that were never finished, and those that nobody applied; for the service itself. */
    Mono<Long> forget(Instant unfinishedBefore, Instant stagedBefore) {
        return db.sql("""
                        delete from import_run r
                        where ((state = 'uploading' and created_at < :unfinished)
                               or (state = 'staged' and created_at < :staged))
                          and not exists (select from import_chunk c where c.person = r.person and c.import = r.id)""")
                .bind("unfinished", unfinishedBefore)
                .bind("staged", stagedBefore)
                .fetch()
                .rowsUpdated();
    }

    /** Forgets the words of runs that are older than that and at rest; for the service itself. */
    Mono<Long> forgetWords(Instant before) {
        return db.sql("""
                        update import_run set plan = null
                        where plan is not null and created_at < :before and state in ('applied', 'failed')""").bind("before", before).fetch().rowsUpdated();
    }

    private Mono<Run> one(String sql, UUID person, UUID id) {
        return db.sql(sql).bind("person", person).bind("id", id).map(Run::of).one();
    }
}
