package fr.cesizen.gdpr.preparation;

import fr.cesizen.platform.transactions.AdvisoryLock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Exports as the service itself sees them: which are due, who is at one. Leases are reckoned by the clock of the database, as
 * those of instances differ.
 */
@Repository
class ExportQueueRepository {

    private static final String IS_DUE = """
            state = 'PREPARING' and next_attempt_at <= now() and (leased_until is null or leased_until < now())
            """;

    private final DatabaseClient db;
    private final AdvisoryLock locks;

    ExportQueueRepository(DatabaseClient db, AdvisoryLock locks) {
        this.db = db;
        this.locks = locks;
    }

    /** An export to be begun. */
    record DueExport(UUID person, UUID id) {}

    /** Some that are due, the one that waits longest first. */
    Mono<List<DueExport>> due(int most) {
        return db.sql("select person, id from prepared_export where " + IS_DUE
                        + " order by next_attempt_at limit :most")
                .bind("most", most)
                .mapProperties(DueExport.class)
                .all()
                .collectList();
    }

    /** Takes the lease of an export, and forgets what an earlier attempt wrote; empty when somebody else has it. */
    Mono<PreparedExport> take(DueExport due, UUID lease, Duration length) {
        return locks.shareWithErasure(due.person())
                .then(db.sql("""
                                update prepared_export set lease = :lease, attempt = attempt + 1,
                                                           leased_until = now() + :length * interval '1 millisecond'
                                where id = :id and person = :person and
                                """ + IS_DUE + """
                                returning id, person, request, kind, csv, fhir, language, state, progress,
                                          requested_at, attempt, ready_at, expires_at, size, chunks, downloads""")
                        .bind("lease", lease)
                        .bind("length", length.toMillis())
                        .bind("id", due.id())
                        .bind("person", due.person())
                        .mapProperties(PreparedExport.class)
                        .one())
                .delayUntil(export -> db.sql("delete from export_chunk where export = :id")
                        .bind("id", export.id())
                        .then());
    }

    /** Makes a lease longer, and notes how far it is. Fails with {@link LostLeaseException} when it is somebody else's. */
    Mono<Void> renew(PreparedExport export, UUID lease, Duration length, String progress) {
        return locks.shareWithErasure(export.person())
                .then(db.sql("""
                                update prepared_export set progress = :progress,
                                                           leased_until = now() + :length * interval '1 millisecond'
                                where id = :id and lease = :lease and state = 'PREPARING'""")
                        .bind("progress", progress)
                        .bind("length", length.toMillis())
                        .bind("id", export.id())
                        .bind("lease", lease)
                        .fetch()
                        .rowsUpdated())
                .flatMap(ExportQueueRepository::isOurs);
    }

    /** Gives a lease back: the next attempt begins after {@code pause}. */
    Mono<Void> postpone(PreparedExport export, UUID lease, Duration pause, String progress) {
        return db.sql("""
                        update prepared_export set progress = :progress, lease = null, leased_until = null,
                                                   next_attempt_at = now() + :pause * interval '1 millisecond'
                        where id = :id and lease = :lease and state = 'PREPARING'""")
                .bind("progress", progress)
                .bind("pause", pause.toMillis())
                .bind("id", export.id())
                .bind("lease", lease)
                .then();
    }

    /** Ends a preparation: the archive is stored. */
    Mono<Void> finish(PreparedExport export, UUID lease, Archived archived) {
        return db.sql("""
                        update prepared_export
                        set state = 'READY', ready_at = :readyAt, expires_at = :expiresAt, size = :size, chunks = :chunks,
                            progress = :progress, grants = null, lease = null, leased_until = null
                        where id = :id and lease = :lease and state = 'PREPARING'""")
                .bindProperties(archived)
                .bind("id", export.id())
                .bind("lease", lease)
                .fetch()
                .rowsUpdated()
                .flatMap(ExportQueueRepository::isOurs);
    }

    /** A stored archive. */
    record Archived(Instant readyAt, Instant expiresAt, long size, int chunks, String progress) {}

    private static Mono<Void> isOurs(long rows) {
        return rows == 1 ? Mono.empty() : Mono.error(new LostLeaseException());
    }
}
