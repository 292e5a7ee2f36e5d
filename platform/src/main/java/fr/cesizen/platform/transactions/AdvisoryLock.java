package fr.cesizen.platform.transactions;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * One transaction at a time for a key, across all instances of a service.
 *
 * <p>A statement of its own: a statement that waits for a lock and then reads sees the rows as they were before it waited.
 */
public final class AdvisoryLock {

    private final DatabaseClient db;

    public AdvisoryLock(DatabaseClient db) {
        this.db = db;
    }

    /**
     * Waits until nobody erases this person and keeps it so until the end of the caller's transaction. Comes before locks
     * of rows: an erasure takes the person's lock first and then every row.
     */
    public Mono<Void> shareWithErasure(UUID person) {
        return db.sql("select share_person(:person)").bind("person", person).then();
    }

    /**
     * Waits until no other transaction holds the key; released at the end of the caller's transaction.
     *
     * @param key what is locked and whose, for example {@code journal:<person>}
     */
    public Mono<Void> acquire(String key) {
        return db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", key)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
