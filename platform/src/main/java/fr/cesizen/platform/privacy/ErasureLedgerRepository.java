package fr.cesizen.platform.privacy;

import fr.cesizen.platform.database.RowReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How far this database has followed the erasure ledger, and whom it still holds. Inside the caller's transaction. */
@Repository
class ErasureLedgerRepository {

    private final DatabaseClient db;

    ErasureLedgerRepository(DatabaseClient db) {
        this.db = db;
    }

    Mono<LedgerPosition> position() {
        return db.sql("select position as next, last_event from erasure_ledger")
                .mapProperties(LedgerPosition.class)
                .one();
    }

    /** Notes how far the ledger was applied; never goes back. */
    Mono<Void> advance(LedgerPosition to) {
        return db.sql("update erasure_ledger set position = :next, last_event = :event where position < :next")
                .bind("next", to.next())
                .bind("event", to.lastEvent())
                .then();
    }

    Mono<Void> startOver() {
        return db.sql("update erasure_ledger set position = 0, last_event = ''").then();
    }

    /** Notes that the database is in use, and emits when; empty when it was in use last before {@code noted}. */
    Mono<Instant> touch(Instant noted) {
        return db.sql("update erasure_ledger set seen_at = clock_timestamp()"
                        + " where coalesce(seen_at, 'epoch') >= :noted returning seen_at")
                .bind("noted", noted)
                .mapValue(Instant.class)
                .one();
    }

    /** Whether the database was in use so short a time ago, by its own clock. */
    Mono<Boolean> wasInUse(Duration ago) {
        return db.sql("select coalesce(seen_at > now() - make_interval(secs => :seconds), false) from erasure_ledger")
                .bind("seconds", (double) ago.toSeconds())
                .mapValue(Boolean.class)
                .one();
    }

    /** Those who left no tombstone: to this database they were never erased. */
    Mono<List<UUID>> notErased(Collection<LedgerEntry> entries) {
        return db.sql("""
                        select who from unnest(cast(:people as uuid[])) as who
                        where not exists (select from tombstone where person_hash = person_hash(who))""")
                .bind("people", RowReader.column(entries, LedgerEntry::person, UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /** Rows of one person in one table. */
    record Left(String table, UUID person, long rows) {}

    /** Rows of people who should have none. */
    Mono<List<Left>> leftOf(Collection<LedgerEntry> entries) {
        return db.sql("select name as table, person, found_rows as rows from left_of(cast(:people as uuid[]))")
                .bind("people", RowReader.column(entries, LedgerEntry::person, UUID[]::new))
                .mapProperties(Left.class)
                .all()
                .collectList();
    }
}
