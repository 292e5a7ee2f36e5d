package fr.cesizen.platform.events;

import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/** Deletes what only served to recognise repeats: received events and idempotency keys. */
final class EventCleanupJob {

    private final DatabaseClient db;
    private final Transactions tx;

    EventCleanupJob(DatabaseClient db, Transactions tx) {
        this.db = db;
        this.tx = tx;
    }

    /** An event may wait 30 days in its topic and 30 among the dead letters; clients repeat a request within a day. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    Mono<Void> deleteExpired() {
        return tx.as(
                        Actor.system(),
                        db.sql("delete from inbox where received_at < now() - interval '70 days'")
                                .then()
                                .then(db.sql("delete from idempotency_key where used_at < now() - interval '1 day'")
                                        .then()))
                .onErrorComplete();
    }
}
