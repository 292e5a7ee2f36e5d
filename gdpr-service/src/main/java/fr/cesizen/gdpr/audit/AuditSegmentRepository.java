package fr.cesizen.gdpr.audit;

import fr.cesizen.platform.database.RowReader;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The closed segments of the chain. */
@Repository
class AuditSegmentRepository {

    private final DatabaseClient db;

    AuditSegmentRepository(DatabaseClient db) {
        this.db = db;
    }

    /** The segment that was closed last; empty while there is none. */
    Mono<AuditSegment> last() {
        return db.sql("select * from audit_segment order by number desc limit 1")
                .mapProperties(AuditSegment.class)
                .one();
    }

    Mono<Void> insert(AuditSegment segment) {
        return db.sql("""
                        insert into audit_segment (number, first_entry, last_entry, root, head, sealed_at, hash, pruned_at)
                        values (:number, :firstEntry, :lastEntry, :root, :head, :sealedAt, :hash, :prunedAt)""").bindProperties(segment).then();
    }

    /** The {@code limit} segments behind a number, oldest first. */
    Mono<List<AuditSegment>> after(long number, int limit) {
        return db.sql("select * from audit_segment where number > :number order by number limit :limit")
                .bind("number", number)
                .bind("limit", limit)
                .mapProperties(AuditSegment.class)
                .all()
                .collectList();
    }

    /** Deletes the entries of the oldest segments, those closed before a time; emits how many. */
    Mono<Long> prune(Instant sealedBefore) {
        return db.sql("select prune_audit(:before) as freed")
                .bind("before", sealedBefore)
                .map(row -> RowReader.required(row, "freed", Long.class))
                .one();
    }
}
