package fr.cesizen.emotion.imports;

import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds {@link ImportRow}s for the service itself: those with work to do, and those to delete. */
@Repository
class ImportQueueRepository {

    /** Undoing goes first: applying would take entries about to be removed for duplicates and skip them. */
    private static final String TO_DO = """
            (r.state = 'undoing' or (r.state = 'applying' and not exists (
                select from import_run other where other.person = r.person and other.state = 'undoing')))
            """;

    private final DatabaseClient db;
    private final AdvisoryLock locks;
    private final Clock clock;

    ImportQueueRepository(DatabaseClient db, AdvisoryLock locks, Clock clock) {
        this.db = db;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * A run that waits for its next step.
     *
     * @param version as it was when the run was found; any later decision of its owner changes it
     */
    record DueImport(UUID person, UUID id, long version) {}

    /** Runs with work to do, the one longest without a step first. */
    Mono<List<DueImport>> due(int most) {
        return db.sql("select person, id, version from import_run r where " + TO_DO + " order by moved_at limit :most")
                .bind("most", most)
                .mapProperties(DueImport.class)
                .all()
                .collectList();
    }

    /** Locks a due run; emits nothing when another instance is working on it or nothing is left to do. */
    Mono<ImportRow> take(DueImport due) {
        return locks.shareWithErasure(due.person())
                .then(db.sql("select * from import_run r where person = :person and id = :id and " + TO_DO
                                + " for update skip locked")
                        .bind("person", due.person())
                        .bind("id", due.id())
                        .map(ImportRow::of)
                        .one());
    }

    /** Marks a run as failed and emits whether it did; a run that its owner has acted on since stays as it is. */
    Mono<Boolean> fail(DueImport due, String failure) {
        return db.sql("""
                        update import_run
                        set state = 'failed', failure = :failure, moved_at = :now, version = version + 1
                        where person = :person and id = :id and version = :version and state in ('applying', 'undoing')
                        """)
                .bindProperties(due)
                .bind("failure", failure)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(failed -> failed > 0);
    }

    /** Deletes uploads that have received no data since, and those that nobody applied. */
    Mono<Long> forget(Instant unfinishedBefore, Instant stagedBefore) {
        return db.sql("""
                        delete from import_run r
                        where ((state = 'uploading' and moved_at < :unfinished)
                               or (state = 'staged' and created_at < :staged))
                          and not exists (select from import_chunk c where c.person = r.person and c.import = r.id)""")
                .bind("unfinished", unfinishedBefore)
                .bind("staged", stagedBefore)
                .fetch()
                .rowsUpdated();
    }

    /** Deletes the words of inactive runs that are older than that. */
    Mono<Long> forgetWords(Instant before) {
        return db.sql("""
                        update import_run set plan = null
                        where plan is not null and created_at < :before and state in ('applied', 'failed')""").bind("before", before).fetch().rowsUpdated();
    }
}
